namespace TaskGen.Sources;

/// <summary>Fetches what URLs of some scheme mean, for example <c>s3://</c>. Register it as a service of the host.</summary>
/// <remarks>
/// A provider makes one request for each call. Whatever calls it retries, resumes and verifies, and keeps the bytes. Faults are
/// <see cref="SourceException"/>s; only those with <see cref="SourceException.IsTransient"/> are retried. Calls come from several threads.
/// </remarks>
public interface ISourceProvider
{
    /// <summary>The schemes of the URLs that it fetches, in lower case and without <c>://</c>.</summary>
    IReadOnlyCollection<string> Schemes { get; }

    /// <summary>Finds what a URL means: itself, or what matches it if it is a pattern, or lies below it.</summary>
    /// <param name="url">The URL, as it was written.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="SourceException">There is nothing, or it may not be listed.</exception>
    Task<SourceListing> ListAsync(string url, CancellationToken cancellationToken);

    /// <summary>Begins to read a single item.</summary>
    /// <param name="request">What is read, from where, and on which condition.</param>
    /// <param name="cancellationToken">Ends the request, and the reading of its content.</param>
    /// <exception cref="SourceException">It cannot be read.</exception>
    Task<SourceContent> OpenAsync(SourceRequest request, CancellationToken cancellationToken);
}
