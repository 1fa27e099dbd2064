namespace TaskGen.Learn;

/// <summary>Opens the local file of a source for reading from front to back.</summary>
internal static class DataStream
{
    /// <summary>Opens a file; one whose name ends in <c>.gz</c> is unpacked while it is read.</summary>
    /// <param name="name">What messages call it, with the ending that says what it is.</param>
    /// <param name="path">Its path.</param>
    /// <exception cref="DataFormatException">There is no such file, it is a folder, or it may not be read.</exception>
    public static Stream Open(string name, string path)
    {
        if (Directory.Exists(path))
        {
            throw Missing(name, $"a folder at {path}", null);
        }

        try
        {
            var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
            return IsCompressed(name) ? new UnpackedStream(file, name) : file;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(name, $"nothing at {path}", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw Missing(name, $"a file at {path} that may not be read", exception);
        }
    }

    /// <summary>Whether a name is that of a gzipped file.</summary>
    public static bool IsCompressed(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static DataFormatException Missing(string name, string found, Exception? cause) =>
        new(new DataPlace(name), found, "a file", "Correct the URL of the dataset, or put the file there.", cause);
}
