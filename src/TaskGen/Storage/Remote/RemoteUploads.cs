using TaskGen.Storage.Caching;

namespace TaskGen.Storage.Remote;

/// <summary>Puts what is queued into a remote store.</summary>
internal sealed class RemoteUploads(RemoteStore remote, ObjectStore objects, CacheStore cache)
{
    private const int Concurrency = 8;

    /// <summary>From how many bytes on asking whether an object is there pays: dedup across machines.</summary>
    private const int WorthAsking = 64 * 1024;

    /// <summary>Puts objects, and then the entries that refer to them. If one fails, all are queued again.</summary>
    /// <exception cref="IOException">One cannot be put.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (references, entries) = remote.Uploads.Take();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Concurrency, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(references, options, PutAsync).ConfigureAwait(false);
            await Parallel.ForEachAsync(entries, options, PutAsync).ConfigureAwait(false);
        }
        catch
        {
            remote.Uploads.Return(references, entries);
            throw;
        }
    }

    private async ValueTask PutAsync(ObjectReference reference, CancellationToken cancellationToken)
    {
        var key = RemoteKeys.Object(reference.Sha256);
        if (reference.Size >= WorthAsking && await remote.Bucket.FindSizeAsync(key, cancellationToken).ConfigureAwait(false) == reference.Size)
        {
            return;
        }

        if (!await TryPutFileAsync(key, objects.PathOf(reference.Sha256), cancellationToken).ConfigureAwait(false))
        {
            remote.Uploads.Lost(reference.Sha256);
        }
    }

    private async ValueTask PutAsync(string entry, CancellationToken cancellationToken) =>
        await TryPutFileAsync(RemoteKeys.Entry(entry), cache.PathOf(entry), cancellationToken).ConfigureAwait(false);

    // The working directory may have been pruned since.
    private async Task<bool> TryPutFileAsync(string key, string path, CancellationToken cancellationToken)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }

        await using (file.ConfigureAwait(false))
        {
            await remote.Bucket.PutAsync(key, file, cancellationToken).ConfigureAwait(false);
            return true;
        }
    }
}
