namespace TaskGen.Learn;

/// <summary>Finds the local file or directory that a dataset's URL means.</summary>
/// <param name="Dataset">The name of the dataset.</param>
/// <param name="Setting">The setting that holds the URL, for example <c>TrainingUrl</c>.</param>
/// <param name="Url">The URL: a path, relative to the content root or absolute, or a <c>file://</c> URL.</param>
internal sealed record DatasetLocation(string Dataset, string Setting, string Url)
{
    /// <summary>The absolute path of a file that exists.</summary>
    /// <exception cref="DatasetException">There is no such file, or the URL is of another kind.</exception>
    public string ToFile(string contentRoot)
    {
        var path = ToPath(contentRoot);
        return File.Exists(path) ? path : throw (Directory.Exists(path)
            ? Error($"is the directory '{path}'; expected a file")
            : NotFound("file", path, contentRoot));
    }

    /// <summary>The absolute path of a file or directory that exists.</summary>
    /// <exception cref="DatasetException">There is none, or the URL is of another kind.</exception>
    public string ToFileOrDirectory(string contentRoot)
    {
        var path = ToPath(contentRoot);
        return Path.Exists(path) ? path : throw NotFound("file or directory", path, contentRoot);
    }

    private string ToPath(string contentRoot)
    {
        if (Url.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            return Uri.TryCreate(Url, UriKind.Absolute, out var uri) && uri.IsFile && uri.Host.Length == 0
                ? uri.LocalPath
                : throw Error("is no URL of a local file; expected three slashes and an absolute path, such as 'file:///data/wine.csv'");
        }

        var separator = Url.IndexOf("://", StringComparison.Ordinal);
        return separator < 0
            ? Path.GetFullPath(Url, Path.GetFullPath(contentRoot))
            : throw Error(
                $"has the scheme '{Url[..separator]}'; supported are paths, relative to the content root or absolute, and file:// URLs");
    }

    private DatasetException NotFound(string kind, string path, string contentRoot) => Error(
        Path.IsPathFullyQualified(Url) || Url.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            ? $"names a {kind} that does not exist"
            : $"names a {kind} that does not exist: '{path}', which is relative to the content root '{Path.GetFullPath(contentRoot)}'");

    private DatasetException Error(string problem) => new(
        $"The dataset '{Dataset}': {Setting} = '{Url}' {problem}. Set it in [Dataset] or as '{DatasetConfiguration.Key(Dataset, Setting)}'.");
}
