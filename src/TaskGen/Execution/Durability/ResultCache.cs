using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using TaskGen.Serialization;
using TaskGen.Storage;
using TaskGen.Storage.Access;
using TaskGen.Storage.Caching;
using TaskGen.Storage.Locking;

namespace TaskGen.Execution.Durability;

/// <summary>Results of calls by their keys, in a store that several runs and processes share. Its faults cost time and never a result.</summary>
/// <param name="store">The store.</param>
/// <param name="memory">Has some of them at hand; null if nothing does.</param>
/// <param name="timeProvider">The clock.</param>
/// <param name="logger">Hears of faults.</param>
internal sealed class ResultCache(StoreDirectory store, ResultMemory? memory, TimeProvider timeProvider, ILogger logger)
{
    private readonly string _root = store.Layout.Root;

    /// <summary>Finds a result. What cannot be read counts as not there; what is damaged is put into quarantine.</summary>
    public bool TryFind<TOutput>(
        string key, string task, Codec<TOutput> codec, [NotNullWhen(true)] out CacheEntry? entry, [MaybeNullWhen(false)] out TOutput output)
    {
        (entry, output) = (null, default);
        try
        {
            if (memory?.Find(_root, key) is { } remembered)
            {
                entry = remembered.Entry;
                store.Keep(entry.Output, remembered.Bytes);
                output = BinarySerializer.Deserialize(codec, remembered.Bytes);
                return true;
            }

            entry = store.Cache.Find(key);
            if (entry is null)
            {
                return false;
            }

            var bytes = store.Bytes(entry.Output);
            output = BinarySerializer.Deserialize(codec, bytes);
            memory?.Put(_root, entry, bytes);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidValueException)
        {
            DurabilityLog.CacheNotRead(logger, task, exception.Message);
            memory?.Remove(_root, key);
            if (entry is not null && exception is DamagedObjectException or InvalidValueException)
            {
                store.Cache.PutAside(key);
            }

            entry = null;
            return false;
        }
    }

    /// <summary>Whether what other machines keep has to be fetched before it is found.</summary>
    public bool IsShared => store.Remote is not null;

    /// <summary>Fetches the result of a key from the remote store, if that has one. Its faults are warnings: the result is computed.</summary>
    public async Task FetchAsync(string key, string task, CancellationToken cancellationToken)
    {
        try
        {
            await store.Remote!.TryFetchEntryAsync(key, withValue: true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DurabilityLog.CacheNotRead(logger, task, exception.Message);
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
            store.Remote?.Uploads.AddEntry(entry.Key);
            if (entry.Output.Bytes is { } bytes)
            {
                memory?.Put(_root, entry, bytes);
            }
            else
            {
                // It was written piece by piece; whoever reads it first has it as a whole.
                memory?.Remove(_root, entry.Key);
            }
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
