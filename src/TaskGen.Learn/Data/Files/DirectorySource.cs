using System.Text;
using CsvHelper;

namespace TaskGen.Learn;

/// <summary>A file of a directory as a record: its path, and the folder that it is in.</summary>
/// <param name="columns">The columns of the schema.</param>
/// <param name="name">What messages call the directory.</param>
/// <param name="file">The position of the member that is the file.</param>
/// <param name="label">The position of the target; null if there is none.</param>
internal sealed class DirectorySource(IReadOnlyList<RowColumn> columns, string name, int file, int? label) : RecordSource(columns, name)
{
    private readonly TextRecord _record = new(columns.Count);
    private string _path = "";

    public override TextRecord Typed => _record;

    public override string Advice => "Name the folder as the record wants it, or correct the record.";

    public override string File => $"{Name}/{_path}";

    public override long Line(CsvReader? separated) => 0;

    public override DataPlace Field(int column, CsvReader? separated) => Record(null) with { Member = Columns[column].Name };

    /// <summary>Goes to a file.</summary>
    /// <param name="path">Its path from the directory, with <c>/</c> between folders.</param>
    public void Set(string path)
    {
        _path = path;
        _record.Clear();
        _record.Set(file, FieldKind.Text, Encoding.UTF8.GetBytes(path));
        if (label is { } target && path.IndexOf('/', StringComparison.Ordinal) is > 0 and var end)
        {
            _record.Set(target, KindOf(Columns[target], path[..end]), Encoding.UTF8.GetBytes(path[..end]));
        }
    }

    // Names of folders are text: what they stand for is known by the member.
    private static FieldKind KindOf(RowColumn column, string folder) => column.TypeCode switch
    {
        TypeCode.Boolean when folder is "true" or "false" => FieldKind.Truth,
        >= TypeCode.SByte and <= TypeCode.Decimal => FieldKind.Number,
        _ => FieldKind.Text,
    };
}
