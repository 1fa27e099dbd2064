using TaskGen.Sources;
using TaskGen.Sources.Access;
using TaskGen.Sources.Local;

namespace TaskGen.Learn;

/// <summary>What a dataset's URL means, with errors that name the dataset and the setting.</summary>
/// <param name="Dataset">The name of the dataset.</param>
/// <param name="Setting">The setting that holds the URL, for example <c>TrainingUrl</c>.</param>
/// <param name="Url">The URL or path.</param>
/// <param name="Attribute">The attribute that holds the setting.</param>
internal sealed record DatasetLocation(string Dataset, string Setting, string Url, string Attribute = "[Dataset]")
{
    /// <summary>The URL without what is secret in it.</summary>
    public string PublicUrl => SourceUrl.Redact(Url);

    /// <summary>Whether it is a pattern of local paths.</summary>
    public bool IsPattern => SourceUrl.SchemeOf(Url) is null && PathPattern.HasWildcards(Url);

    /// <summary>Sees that what names files has them at hand: those beside a manifest that was fetched are not.</summary>
    /// <exception cref="DatasetException">It is a manifest from elsewhere.</exception>
    public void CheckManifest(string path)
    {
        if (SourceUrl.SchemeOf(Url) is { } scheme && scheme != Uri.UriSchemeFile && !Directory.Exists(path))
        {
            throw new DatasetException(
                $"The dataset '{Dataset}': {Setting} = '{PublicUrl}': found a list of files that are not fetched with it, expected a local one or a directory "
                + "with a folder for each label, such as s3://bucket/images/. Copy the files to this machine, or put them into such folders.");
        }
    }

    /// <summary>The files that it means.</summary>
    /// <exception cref="DatasetException">They cannot be had.</exception>
    /// <exception cref="SourceException">They cannot be had now.</exception>
    public Task<IReadOnlyList<LocalFile>> FilesAsync(DataSources sources, CancellationToken cancellationToken) =>
        ExplainAsync(() => sources.FilesAsync(Url, cancellationToken));

    /// <summary>The file or directory that it means.</summary>
    /// <exception cref="DatasetException">It cannot be had.</exception>
    /// <exception cref="SourceException">It cannot be had now.</exception>
    public Task<LocalTree> TreeAsync(DataSources sources, CancellationToken cancellationToken) =>
        ExplainAsync(() => sources.TreeAsync(Url, cancellationToken));

    /// <summary>Identifies the bytes of a file or directory.</summary>
    /// <exception cref="DatasetException">It changes while it is read.</exception>
    public Task<string> FingerprintAsync(LocalTree tree, CancellationToken cancellationToken) =>
        ExplainAsync(() => PathFingerprint.ComputeAsync(tree, Url, cancellationToken));

    private async Task<T> ExplainAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (SourceException exception)
        {
            var message = $"The dataset '{Dataset}': {Setting} = {exception.Message} The URL is set in {Attribute} or as "
                + $"'{DatasetConfiguration.Key(Dataset, Setting)}'.";
            throw exception.IsTransient ? new SourceException(message, exception) : new DatasetException(message, exception);
        }
    }
}
