using TaskGen.Storage.Access;

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

    /// <summary>The directory of the store, absolute.</summary>
    public string Path => _store.Layout.Root;

    /// <summary>Opens a store.</summary>
    /// <param name="path">The directory.</param>
    /// <exception cref="StoreFormatException">It is no store, or one of a newer format.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be read.</exception>
    public static RunStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new RunStore(StoreDirectory.OpenExisting(path, TimeProvider.System));
    }

    /// <summary>The runs, the newest first; each is read when it is asked for. Damaged ones are there, with what can be read of them.</summary>
    public IEnumerable<RecordedRun> Runs() => RunIds().OrderByDescending(static id => id.ToString(), StringComparer.Ordinal)
        .Select(id => RecordedRun.Read(_store, id));

    /// <summary>Finds a run; null if the store does not have it.</summary>
    public RecordedRun? Find(Guid id) => Directory.Exists(_store.Layout.RunDirectory(id)) ? RecordedRun.Read(_store, id) : null;

    /// <summary>The ids of all runs, in no order.</summary>
    internal IEnumerable<Guid> RunIds() => _store.RunIds();

    /// <summary>The results that the store keeps for calls with the same key, in no order; damaged ones are left out.</summary>
    /// <exception cref="IOException">One cannot be read.</exception>
    public IEnumerable<CachedResult> CachedResults()
    {
        foreach (var key in _store.Cache.Keys())
        {
            if (_store.Cache.Look(key) is ({ } entry, var usedAt))
            {
                yield return new CachedResult(key, entry.Task, entry.Run, entry.Path, entry.CreatedAt, usedAt, entry.Output.Size);
            }
        }
    }
}
