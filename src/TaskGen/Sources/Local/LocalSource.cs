namespace TaskGen.Sources.Local;

/// <summary>Finds files and directories on this machine: paths from the content root or absolute, patterns, and <c>file://</c>.</summary>
internal sealed class LocalSource(string contentRoot)
{
    private static bool IgnoresCase => OperatingSystem.IsWindows();

    /// <summary>The files that a path or pattern means, in the ordinal order of their paths.</summary>
    /// <exception cref="SourceException">There is none, or a directory.</exception>
    public IReadOnlyList<LocalFile> Files(string url)
    {
        var path = PathOf(url);
        if (File.Exists(path))
        {
            return [new LocalFile(path, path)];
        }

        if (Directory.Exists(path))
        {
            throw new SourceException(
                url, $"the directory '{path}'", "a file", "Name a file, or all that match a pattern, such as 'data/2024-*.csv'.");
        }

        if (!PathPattern.HasWildcards(url))
        {
            throw new SourceException(url, $"nothing at '{path}'{RootOf(url)}", "a file", "Correct the URL, or put the file there.");
        }

        var files = Matching(path);
        return files.Count > 0
            ? files
            : throw new SourceException(
                url, $"no file that matches '{path}'{RootOf(url)}", "at least one", "Correct the pattern, or put the files there.");
    }

    /// <summary>The file or directory that a path means.</summary>
    /// <exception cref="SourceException">There is none, or a directory without files.</exception>
    public string FileOrDirectory(string url)
    {
        var path = PathOf(url);
        if (File.Exists(path))
        {
            return path;
        }

        if (!Directory.Exists(path))
        {
            throw PathPattern.HasWildcards(url)
                ? new SourceException(url, "a pattern", "one file or directory", "Put the files into a directory of their own, and name that.")
                : new SourceException(
                    url, $"nothing at '{path}'{RootOf(url)}", "a file or directory", "Correct the URL, or put the file or directory there.");
        }

        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Any()
            ? path
            : throw new SourceException(url, $"the directory '{path}' without any file", "one with files", "Correct the URL, or put the files there.");
    }

    private string PathOf(string url)
    {
        if (SourceUrl.SchemeOf(url) is null)
        {
            return Path.GetFullPath(url, Path.GetFullPath(contentRoot));
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsFile && uri.Host.Length == 0
            ? uri.LocalPath
            : throw new SourceException(
                url, "no URL of a local file", "three slashes and an absolute path", "Write it as 'file:///data/wine.csv'.");
    }

    private static List<LocalFile> Matching(string path)
    {
        var pattern = new PathPattern(path.Replace(Path.DirectorySeparatorChar, '/'), IgnoresCase);
        if (!Directory.Exists(pattern.Base))
        {
            return [];
        }

        var depth = pattern.HasFolders ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        return
        [
            .. Directory.EnumerateFiles(pattern.Base, "*", depth)
                .Where(file => pattern.Matches(Path.GetRelativePath(pattern.Base, file).Replace(Path.DirectorySeparatorChar, '/')))
                .Order(StringComparer.Ordinal)
                .Select(static file => new LocalFile(file, file)),
        ];
    }

    private string RootOf(string url) => SourceUrl.SchemeOf(url) is null && !Path.IsPathFullyQualified(url)
        ? $" (relative to the content root '{Path.GetFullPath(contentRoot)}')"
        : "";
}
