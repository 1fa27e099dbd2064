using System.ComponentModel;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A source of rows that a method with <c>[Union]</c> joins with others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class UnionTable
{
    private protected UnionTable()
    {
    }

    /// <summary>How its rows are written.</summary>
    internal abstract Codec Rows { get; }

    /// <summary>The rows of each part of the dataset that has a source of its own.</summary>
    /// <exception cref="DatasetException">A source does not exist, or refuses.</exception>
    /// <exception cref="DataFormatException">A source cannot be read as rows.</exception>
    internal abstract Task<IReadOnlyList<(DatasetPart Part, string Origin, Array Rows)>> ReadAsync(
        string dataset, DatasetOptions options, DataContext context, CancellationToken cancellationToken);

    /// <summary>The rows of a part of the row type.</summary>
    /// <exception cref="DatasetException">The source does not exist, or refuses.</exception>
    /// <exception cref="DataFormatException">The source cannot be read as rows.</exception>
    internal abstract Task<Array> ReadAsync(SourceOptions source, DatasetPart part, PartReading reading, CancellationToken cancellationToken);

    /// <summary>Writes rows as a member.</summary>
    internal abstract void Write(ValueWriter writer, int member, Array rows);

    /// <summary>Reads rows that are a member.</summary>
    internal abstract Array Read(ValueReader reader, int member);
}
