namespace TaskGen.Learn;

/// <summary>Measures files.</summary>
internal static class PathSize
{
    /// <summary>The bytes of a file, or of all files below a directory.</summary>
    public static long Of(string path) => File.Exists(path)
        ? new FileInfo(path).Length
        : new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length);
}
