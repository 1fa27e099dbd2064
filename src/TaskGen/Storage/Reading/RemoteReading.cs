using TaskGen.Storage.Access;
using TaskGen.Storage.Remote;

namespace TaskGen.Storage.Reading;

/// <summary>Looks at what a remote store has. Whoever reads waits: it is fetched into the working directory first, as far as it is not there.</summary>
internal static class RemoteReading
{
    private const int AtOnce = 16;

    /// <summary>The ids of all runs of a remote store.</summary>
    /// <exception cref="IOException">It cannot be reached.</exception>
    public static IEnumerable<Guid> Ids(RemoteStore remote) => List(remote).Keys;

    /// <summary>The runs of a remote store and those that only its working directory has, the newest first.</summary>
    /// <exception cref="IOException">It cannot be reached.</exception>
    public static IEnumerable<RecordedRun> Runs(StoreDirectory store, RemoteStore remote, IEnumerable<Guid> local)
    {
        var elsewhere = List(remote);
        foreach (var ids in RunStore.Sorted(local.Union(elsewhere.Keys)).Chunk(AtOnce))
        {
            var reading = Task.WhenAll(ids.Select(id => ReadAsync(store, remote, id, elsewhere.GetValueOrDefault(id) ?? [])));
            foreach (var run in reading.GetAwaiter().GetResult())
            {
                yield return run;
            }
        }
    }

    /// <summary>A run; null if neither has it.</summary>
    /// <exception cref="IOException">The remote store cannot be reached.</exception>
    public static RecordedRun? Find(StoreDirectory store, RemoteStore remote, Guid id)
    {
        var items = remote.Runs.FindAsync(id, CancellationToken.None).GetAwaiter().GetResult();
        return items.Count > 0 || Directory.Exists(store.Layout.RunDirectory(id))
            ? ReadAsync(store, remote, id, items).GetAwaiter().GetResult()
            : null;
    }

    /// <summary>Has all cache entries be in the working directory; those that are damaged, or whose value is, are left out.</summary>
    /// <exception cref="IOException">The remote store cannot be reached.</exception>
    public static void FetchEntries(StoreDirectory store, RemoteStore remote) => FetchEntriesAsync(store, remote).GetAwaiter().GetResult();

    private static IReadOnlyDictionary<Guid, IReadOnlyList<RemoteItem>> List(RemoteStore remote) =>
        remote.Runs.ListAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static async Task FetchEntriesAsync(StoreDirectory store, RemoteStore remote)
    {
        var items = await remote.Bucket.ListAsync(RemoteKeys.Cache, CancellationToken.None).ConfigureAwait(false);
        var missing = items.Select(static item => RemoteKeys.EntryOf(item.Key)).OfType<string>().Where(key => !File.Exists(store.Cache.PathOf(key)));
        await Parallel.ForEachAsync(missing, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (key, cancellationToken) =>
        {
            try
            {
                await remote.TryFetchEntryAsync(key, withValue: false, cancellationToken).ConfigureAwait(false);
            }
            catch (DamagedObjectException)
            {
                // It is in quarantine now.
            }
        }).ConfigureAwait(false);
    }

    private static async Task<RecordedRun> ReadAsync(StoreDirectory store, RemoteStore remote, Guid id, IReadOnlyList<RemoteItem> items)
    {
        try
        {
            var isOwned = items.Count > 0 && await remote.Runs.RefreshAsync(id, items, CancellationToken.None).ConfigureAwait(false);
            return RecordedRun.Read(store, id, isOwned);
        }
        catch (IOException exception)
        {
            return RecordedRun.Read(store, id, problem: $"The journal cannot be fetched: {exception.Message}");
        }
    }
}
