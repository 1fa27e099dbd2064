using System.Security.Cryptography;
using System.Text.Json;
using TaskGen.Storage.Caching;

namespace TaskGen.Storage.Remote;

/// <summary>
/// A remote store behind a working directory, which is a store of its own. What the working directory lacks is fetched into it, and checked; what is written
/// to it is queued for the remote store.
/// </summary>
/// <param name="bucket">The remote store.</param>
/// <param name="url">Its URL.</param>
/// <param name="layout">The working directory.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class RemoteStore(IRemoteStore bucket, string url, StoreLayout layout, TimeProvider timeProvider)
{
    /// <summary>How long nothing is fetched after a fault: each miss would wait for the remote store until it is given up.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    private readonly ObjectStore _objects = new(layout, timeProvider);
    private readonly CacheStore _cache = new(layout, timeProvider);
    private long _faultedAt;

    /// <summary>Opens the remote store of a URL; nothing is asked or made yet.</summary>
    /// <exception cref="IOException">Nobody knows its scheme, or the URL is wrong.</exception>
    public static RemoteStore Connect(string url, TimeProvider timeProvider, IServiceProvider? services) =>
        new(RemoteUrl.Open(url, services), url.TrimEnd('/'), new StoreLayout(RemoteUrl.WorkingDirectoryOf(url, services)), timeProvider);

    /// <summary>The remote store itself.</summary>
    public IRemoteStore Bucket => bucket;

    /// <summary>Its URL.</summary>
    public string Url => url;

    /// <summary>Its runs.</summary>
    public RemoteRuns Runs => field ??= new RemoteRuns(this, layout, timeProvider);

    /// <summary>What it does not have yet.</summary>
    public UploadQueue Uploads { get; } = new();

    /// <summary>Checks that the remote store has a known format; makes it one if it is new.</summary>
    /// <param name="isReadOnly">Whether nothing may be written; then one that is no store is an error.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <exception cref="StoreFormatException">It has a newer format, or is no store.</exception>
    /// <exception cref="IOException">It cannot be reached.</exception>
    public async Task CheckFormatAsync(bool isReadOnly, CancellationToken cancellationToken)
    {
        if (await ReadAsync(RemoteKeys.Format, cancellationToken).ConfigureAwait(false) is { } content)
        {
            StoreFormat.CheckContent(url, url + "/" + RemoteKeys.Format, content);
        }
        else if (isReadOnly)
        {
            throw new StoreFormatException($"'{url}' is no store: it has no {RemoteKeys.Format}. Name the URL that a run was given as its store.");
        }
        else
        {
            await PutAsync(
                RemoteKeys.Format,
                JsonSerializer.SerializeToUtf8Bytes(new StoreFormat(StoreFormat.Current), StoreFormatJson.Default.StoreFormat),
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Has an object be in the working directory, if there is one.</summary>
    /// <returns>Whether it is there now.</returns>
    /// <exception cref="DamagedObjectException">The remote store has other bytes; they were removed, and are in quarantine here.</exception>
    /// <exception cref="IOException">It cannot be fetched.</exception>
    public async Task<bool> TryFetchAsync(ObjectReference reference, CancellationToken cancellationToken)
    {
        if (File.Exists(_objects.PathOf(reference.Sha256)))
        {
            return true;
        }

        if (IsSilent())
        {
            return false;
        }

        var aside = layout.NewTemporaryFile();
        try
        {
            string found;
            var file = new FileStream(aside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            await using (file.ConfigureAwait(false))
            {
                if (!await AskAsync(() => bucket.GetAsync(RemoteKeys.Object(reference.Sha256), file, cancellationToken)).ConfigureAwait(false))
                {
                    Uploads.Lost(reference.Sha256);
                    return false;
                }

                file.Position = 0;
                found = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false));
                file.Flush(flushToDisk: true);
            }

            if (found != reference.Sha256)
            {
                throw await DamagedAsync(aside, RemoteKeys.Object(reference.Sha256), reference.Sha256, cancellationToken).ConfigureAwait(false);
            }

            _objects.Adopt(aside, reference);
            Uploads.Found(reference.Sha256);
            return true;
        }
        finally
        {
            DurableFiles.Discard(aside);
        }
    }

    /// <summary>Has a cache entry be in the working directory, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="withValue">Whether its object has to be there, too.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Whether it is there now.</returns>
    /// <exception cref="DamagedObjectException">Entry or object are damaged, or the object is missing; the entry is not taken.</exception>
    /// <exception cref="IOException">It cannot be fetched.</exception>
    public async Task<bool> TryFetchEntryAsync(string key, bool withValue, CancellationToken cancellationToken)
    {
        if (IsSilent() || await AskAsync(() => ReadAsync(RemoteKeys.Entry(key), cancellationToken)).ConfigureAwait(false) is not { } content)
        {
            return false;
        }

        if (CacheEntryFormat.Read(key, content) is not { } entry)
        {
            var aside = layout.NewTemporaryFile();
            await File.WriteAllBytesAsync(aside, content, cancellationToken).ConfigureAwait(false);
            throw await DamagedAsync(aside, RemoteKeys.Entry(key), key, cancellationToken).ConfigureAwait(false);
        }

        if (withValue && RemoteKeys.ObjectOf(entry.Output) is { } reference
            && !await TryFetchAsync(reference, cancellationToken).ConfigureAwait(false))
        {
            throw new DamagedObjectException($"The object {reference.Sha256} is not in the store '{url}' any more.");
        }

        DurableFiles.Write(_cache.PathOf(key), layout.NewTemporaryFile(), content);
        return true;
    }

    /// <summary>The bytes of a key; null if there are none.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    public async Task<byte[]?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        return await bucket.GetAsync(key, content, cancellationToken).ConfigureAwait(false) ? content.ToArray() : null;
    }

    /// <summary>Keeps bytes under a key.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public async Task PutAsync(string key, byte[] content, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content, writable: false);
        await bucket.PutAsync(key, stream, cancellationToken).ConfigureAwait(false);
    }

    private bool IsSilent() => Volatile.Read(ref _faultedAt) is not 0 and var at && timeProvider.GetElapsedTime(at) < Silence;

    private async Task<T> AskAsync<T>(Func<Task<T>> request)
    {
        try
        {
            return await request().ConfigureAwait(false);
        }
        catch (IOException)
        {
            Volatile.Write(ref _faultedAt, timeProvider.GetTimestamp());
            throw;
        }
    }

    private async Task<DamagedObjectException> DamagedAsync(string file, string key, string name, CancellationToken cancellationToken)
    {
        Quarantine.Move(layout, file, name);
        Uploads.Lost(name);
        try
        {
            await bucket.DeleteAsync(key, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // Whoever may not delete there meets it again, and knows it again for what it is.
        }

        return new DamagedObjectException($"'{url}/{key}' is damaged. It was moved to '{layout.Quarantine}'.");
    }
}
