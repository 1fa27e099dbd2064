namespace TaskGen.Storage.Remote;

/// <summary>
/// A store that is no directory, such as a part of a bucket: bytes by key, with slashes between the parts of a key. What was put, replaced or deleted is
/// seen by every request that begins afterwards, lists included; nobody ever sees a part of what is put. Calls come from several threads. A request is
/// tried again where that may help before it fails.
/// </summary>
internal interface IRemoteStore
{
    /// <summary>Writes the bytes of a key to a stream.</summary>
    /// <returns>Whether there are any; if not, nothing was written.</returns>
    /// <exception cref="IOException">They cannot be read.</exception>
    Task<bool> GetAsync(string key, Stream destination, CancellationToken cancellationToken);

    /// <summary>The number of bytes of a key; null if there is none.</summary>
    /// <exception cref="IOException">It cannot be told.</exception>
    Task<long?> FindSizeAsync(string key, CancellationToken cancellationToken);

    /// <summary>Keeps bytes under a key; those that were there are replaced.</summary>
    /// <param name="key">The key.</param>
    /// <param name="content">A stream at its start that can seek: a request that failed begins it anew.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="IOException">They cannot be written.</exception>
    Task PutAsync(string key, Stream content, CancellationToken cancellationToken);

    /// <summary>What there is with keys that begin so, in the ordinal order of the keys.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    Task<IReadOnlyList<RemoteItem>> ListAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>Removes a key; one that is not there is no error.</summary>
    /// <exception cref="IOException">It cannot be removed.</exception>
    Task DeleteAsync(string key, CancellationToken cancellationToken);
}
