using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using TaskGen.Serialization;
using TaskGen.Storage;
using TaskGen.Storage.Access;
using TaskGen.Storage.Caching;
using TaskGen.Storage.Locking;

namespace TaskGen.Execution.Durability;

/// <summary>Results of calls by their keys, in a store that several runs and processes share. Its faults cost time and never a result.</summary>
internal sealed class ResultCache(StoreDirectory store, TimeProvider timeProvider, ILogger logger)
{
    /// <summary>Finds a result. What cannot be read counts as not there; what is damaged is put into quarantine.</summary>
    public bool TryFind<TOutput>(
        string key, string task, Codec<TOutput> codec, [NotNullWhen(true)] out CacheEntry? entry, [MaybeNullWhen(false)] out TOutput output)
    {
        (entry, output) = (null, default);
        try
        {
            entry = store.Cache.Find(key);
            if (entry is null)
            {
                return false;
            }

            output = store.Read(codec, entry.Output);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidValueException)
        {
            DurabilityLog.CacheNotRead(logger, task, exception.Message);
            if (entry is not null && exception is DamagedObjectException or InvalidValueException)
            {
                store.Cache.PutAside(key);
            }

            entry = null;
            return false;
        }
    }

    /// <summary>Whether there is an entry, readable or not.</summary>
    public bool Has(string key) => File.Exists(store.Cache.PathOf(key));

    /// <summary>Keeps a result.</summary>
    public void Keep(CacheEntry entry)
    {
        try
        {
            store.Cache.Put(entry);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DurabilityLog.CacheNotWritten(logger, entry.Task, exception);
        }
    }

    /// <summary>Takes the right to compute a key; null if another run or process has it.</summary>
    public KeyClaim? TryClaim(string key)
    {
        try
        {
            return FileLock.TryTake(store.Layout.LockOf(key), timeProvider) is { } taken ? new KeyClaim(taken) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A store that cannot be written to keeps nobody from computing.
            return KeyClaim.Nothing;
        }
    }

    /// <summary>Waits until the key was computed elsewhere, or takes the right to compute it.</summary>
    public async Task<KeyClaim> WaitAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            var taken = await LockWait.TakeAsync(store.Layout.LockOf(key), () => Has(key), timeProvider, cancellationToken).ConfigureAwait(false);
            return taken is null ? KeyClaim.Nothing : new KeyClaim(taken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return KeyClaim.Nothing;
        }
    }
}
