using TaskGen.Sources;
using TaskGen.Sources.Access;

namespace TaskGen.Learn;

/// <summary>What a dataset's URL means, with errors that name the dataset and the setting.</summary>
/// <param name="Dataset">The name of the dataset.</param>
/// <param name="Setting">The setting that holds the URL, for example <c>TrainingUrl</c>.</param>
/// <param name="Url">The URL or path.</param>
internal sealed record DatasetLocation(string Dataset, string Setting, string Url)
{
    /// <summary>The URL without what is secret in it.</summary>
    public string PublicUrl => SourceUrl.Redact(Url);

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
            var message = $"The dataset '{Dataset}': {Setting} = {exception.Message} The URL is set in [Dataset] or as "
                + $"'{DatasetConfiguration.Key(Dataset, Setting)}'.";
            throw exception.IsTransient ? new SourceException(message, exception) : new DatasetException(message, exception);
        }
    }
}
