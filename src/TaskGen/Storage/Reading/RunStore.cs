using TaskGen.Storage.Access;
using TaskGen.Storage.Reading;
using TaskGen.Storage.Remote;

namespace TaskGen;

/// <summary>Reads what runs left in a store (<see cref="RunOptions.Store"/>), also while others use it.</summary>
/// <example><code>
/// var store = RunStore.Open(".taskgen");
/// var last = store.Runs().First(run => run.Status == RecordedRunStatus.Succeeded);
/// foreach (var node in last.Nodes)
/// {
///     Console.WriteLine($"{node.Path} took {node.Duration}");
/// }
/// </code></example>
public sealed class RunStore
{
    private readonly StoreDirectory _store;

    private RunStore(StoreDirectory store) => _store = store;

    /// <summary>The directory of the store, absolute; of a bucket, the working directory that stands for it on this machine.</summary>
    public string Path => _store.Layout.Root;

    /// <summary>What the store is called by: its URL, or its directory.</summary>
    internal string Name => _store.Name;

    /// <summary>The remote store behind the working directory; null for a store that is a directory.</summary>
    internal RemoteStore? Remote => _store.Remote;

    /// <summary>Opens a store.</summary>
    /// <param name="path">The directory, or the URL of a bucket: <c>s3://bucket/prefix</c>.</param>
    /// <param name="services">The services of the host, which say how buckets are opened; a directory needs none.</param>
    /// <exception cref="StoreFormatException">It is no store, or one of a newer format.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be read.</exception>
    public static RunStore Open(string path, IServiceProvider? services = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new RunStore(StoreDirectory.OpenExisting(path, TimeProvider.System, services));
    }

    /// <summary>The runs, the newest first; each is read when it is asked for. Damaged ones are there, with what can be read of them.</summary>
    /// <exception cref="IOException">A bucket cannot be reached.</exception>
    public IEnumerable<RecordedRun> Runs()
    {
        var local = _store.RunIds();
        return _store.Remote is { } remote
            ? RemoteReading.Runs(_store, remote, local)
            : Sorted(local).Select(id => RecordedRun.Read(_store, id));
    }

    /// <summary>Finds a run; null if the store does not have it.</summary>
    /// <exception cref="IOException">A bucket cannot be reached.</exception>
    public RecordedRun? Find(Guid id) => _store.Remote is { } remote ? RemoteReading.Find(_store, remote, id)
        : Directory.Exists(_store.Layout.RunDirectory(id)) ? RecordedRun.Read(_store, id)
        : null;

    /// <summary>The ids of all runs, in no order.</summary>
    internal IEnumerable<Guid> RunIds() => _store.Remote is { } remote ? _store.RunIds().Union(RemoteReading.Ids(remote)) : _store.RunIds();

    /// <summary>Runs by the time of their start, the newest first.</summary>
    internal static IOrderedEnumerable<Guid> Sorted(IEnumerable<Guid> ids) => ids.OrderByDescending(static id => id.ToString(), StringComparer.Ordinal);

    /// <summary>The results that the store keeps for calls with the same key, in no order; damaged ones are left out.</summary>
    /// <exception cref="IOException">One cannot be read.</exception>
    public IEnumerable<CachedResult> CachedResults()
    {
        if (_store.Remote is { } remote)
        {
            RemoteReading.FetchEntries(_store, remote);
        }

        foreach (var key in _store.Cache.Keys())
        {
            if (_store.Cache.Look(key) is ({ } entry, var usedAt))
            {
                yield return new CachedResult(key, entry.Task, entry.Run, entry.Path, entry.CreatedAt, usedAt, entry.Output.Size);
            }
        }
    }
}
