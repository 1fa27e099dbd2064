using System.Text;

namespace TaskGen.Learn;

/// <content>Files.</content>
public readonly ref partial struct RowFields
{
    /// <summary>The field as a file; a relative path is taken from the folder of the source.</summary>
    public DataFile DataFile(int column)
    {
        var path = MayBe(column, FieldKind.Text) ? Encoding.UTF8.GetString(Field(column).Trim(" \t"u8)) : "";
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            throw Refuse(column, typeof(DataFile));
        }

        if (_source.Folder is null && !Path.IsPathFullyQualified(path))
        {
            throw Refuse(column, typeof(DataFile), "an absolute path of a file (DataFile), since there is no folder that it could be in");
        }

        var file = new DataFile(path, _source.Folder ?? "/");
        return IsThere(file.Path) ? file : throw new DataFormatException(
            _source.Field(column, _separated),
            $"{FoundText.Quote(path)}, which is {(Directory.Exists(file.Path) ? "a folder" : $"no file: there is nothing at '{file.Path}'")}",
            "the path of a file, from the folder of the list or absolute",
            "Correct the path, or put the file there.");
    }

    /// <summary>The field as a file, or null if it is empty.</summary>
    public DataFile? NullableDataFile(int column) => IsBlank(column) ? null : DataFile(column);

    private static bool IsThere(string path)
    {
        try
        {
            // A link to nothing exists for itself.
            var file = new FileInfo(path);
            return file.Exists && (file.LinkTarget is null || file.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true });
        }
        catch (IOException)
        {
            return false;
        }
    }
}
