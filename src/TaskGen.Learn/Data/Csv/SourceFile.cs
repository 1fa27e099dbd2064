namespace TaskGen.Learn;

/// <summary>Opens the file of a dataset.</summary>
internal static class SourceFile
{
    /// <summary>Opens a file for reading from front to back.</summary>
    /// <param name="path">The path, as messages name the file.</param>
    /// <param name="contentRoot">The folder from which a relative path is taken; null for the current one.</param>
    /// <exception cref="DataFormatException">There is no such file, or it is a folder.</exception>
    public static FileStream Open(string path, string? contentRoot)
    {
        var fullPath = contentRoot is null ? Path.GetFullPath(path) : Path.GetFullPath(path, Path.GetFullPath(contentRoot));
        try
        {
            if (!Directory.Exists(fullPath))
            {
                return new FileStream(
                    fullPath,
                    new FileStreamOptions { Options = FileOptions.SequentialScan | FileOptions.Asynchronous, BufferSize = 0 });
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing($"nothing at {fullPath}", exception);
        }

        throw Missing($"a folder at {fullPath}", null);

        DataFormatException Missing(string found, Exception? cause)
        {
            var root = contentRoot is null || Path.IsPathFullyQualified(path) ? "" : $" (relative to the content root {Path.GetFullPath(contentRoot)})";
            return new DataFormatException(
                new DataPlace(path), found + root, "a file", "Correct the URL of the dataset, or put the file there.", cause);
        }
    }
}
