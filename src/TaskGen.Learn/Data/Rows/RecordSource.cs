using CsvHelper;

namespace TaskGen.Learn;

/// <summary>What is known of the records of a source, to find a member's field in one and to name its place.</summary>
/// <param name="columns">The columns of the schema.</param>
/// <param name="name">The source, as messages name it.</param>
internal abstract class RecordSource(IReadOnlyList<RowColumn> columns, string name)
{
    public IReadOnlyList<RowColumn> Columns { get; } = columns;

    /// <summary>The source, as messages name it.</summary>
    public string Name { get; } = name;

    /// <summary>The folder from which relative paths of files are taken; null if there is none.</summary>
    public string? Folder { get; init; }

    /// <summary>What to do about a field that holds something wrong; null for what is generally said.</summary>
    public virtual string? Advice => null;

    /// <summary>For each column the field of a record of separated values that holds it, from 0, or -1 if there is none.</summary>
    public virtual int[] FieldNumbers => [];

    /// <summary>The fields of the current record, where their kinds are known.</summary>
    public virtual TypedRecord? Typed => null;

    /// <summary>The file of the current record, as messages name it.</summary>
    public virtual string File => Name;

    /// <summary>The line where the current record starts, or its number, from 1; 0 if it has none.</summary>
    /// <param name="separated">The reader that is on it, if it is one of separated values.</param>
    public abstract long Line(CsvReader? separated);

    /// <summary>Where the current record is.</summary>
    /// <param name="separated">The reader that is on it, if it is one of separated values.</param>
    public DataPlace Record(CsvReader? separated) => DataPlace.Of(File, Line(separated));

    /// <summary>Where a member's field is in the current record.</summary>
    public abstract DataPlace Field(int column, CsvReader? separated);
}
