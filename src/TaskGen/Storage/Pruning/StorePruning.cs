using TaskGen.Storage.Access;
using TaskGen.Storage.Locking;

namespace TaskGen.Storage.Pruning;

/// <summary>
/// Takes out of a store what is old, or too much, and what nobody refers to; safe beside runs. Models are no part of it. Ages are told from the clock:
/// one that went back makes everything younger, and less is removed.
/// </summary>
internal sealed class StorePruning(StoreDirectory store, PruneOptions options, TimeProvider timeProvider)
{
    private const string LockName = "prune";

    private readonly DateTime _now = timeProvider.GetUtcNow().UtcDateTime;

    /// <summary>Prunes.</summary>
    /// <exception cref="StoreBusyException">Another process prunes the store.</exception>
    /// <exception cref="IOException">Something cannot be read, so that it is not known what is referred to; nothing is lost.</exception>
    /// <exception cref="UnauthorizedAccessException">The store cannot be read or written.</exception>
    public PruneResult Prune(CancellationToken cancellationToken = default)
    {
        using var only = FileLock.TryTake(store.Layout.LockOf(LockName), timeProvider)
            ?? throw new StoreBusyException($"Another process prunes the store '{store.Layout.Root}'. Wait until it has ended.");
        CarefulRemoval.Recover(store.Layout);

        // The order matters: what is written or used from here on has a newer touch than the one that is seen now.
        var objects = Objects().ToList();
        var entries = Entries().ToList();
        var removed = 0;
        foreach (var entry in Old(entries).Concat(TooMuch(objects, entries)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            removed += CarefulRemoval.TryRemove(store.Layout, store.Cache.PathOf(entry.Entry.Key), entry.UsedAt.UtcDateTime) ? 1 : 0;
        }

        var referred = References.OfRuns(store);
        referred.UnionWith(Entries().Select(static entry => entry.Entry.Output.Sha256).OfType<string>());
        var gone = new List<StoredObject>();
        foreach (var candidate in objects.Where(found => IsBeyond(options.Grace, found.TouchedAt) && !referred.Contains(found.Sha256)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (CarefulRemoval.TryRemove(store.Layout, store.Objects.PathOf(candidate.Sha256), candidate.TouchedAt))
            {
                gone.Add(candidate);
            }
        }

        var leftovers = Leftovers.Remove(store.Layout, _now - options.Grace, timeProvider);
        var bytes = gone.Sum(static found => found.Size);
        return new PruneResult(
            removed, gone.Count, bytes, leftovers,
            entries.Count - removed, objects.Count - gone.Count, objects.Sum(static found => found.Size) - bytes);
    }

    private bool IsBeyond(TimeSpan age, DateTime touchedAt) => _now - touchedAt > age;

    private IEnumerable<FoundEntry> Old(IEnumerable<FoundEntry> entries) =>
        options.Keep is { } keep ? entries.Where(entry => IsRemovable(entry) && IsBeyond(keep, entry.UsedAt.UtcDateTime)) : [];

    // An entry whose value is in place, or which a run refers to as well, frees nothing.
    private IEnumerable<FoundEntry> TooMuch(List<StoredObject> objects, List<FoundEntry> entries)
    {
        if (options.MaxSize is not { } maxSize)
        {
            yield break;
        }

        var kept = References.OfRuns(store);
        var old = Old(entries).Select(static entry => entry.Entry.Key).ToHashSet(StringComparer.Ordinal);
        var users = entries.Where(entry => !old.Contains(entry.Entry.Key) && entry.Entry.Output.Sha256 is not null)
            .CountBy(static entry => entry.Entry.Output.Sha256!).ToDictionary(StringComparer.Ordinal);
        var sizes = objects.Where(found => !IsBeyond(options.Grace, found.TouchedAt) || kept.Contains(found.Sha256) || users.ContainsKey(found.Sha256))
            .ToDictionary(static found => found.Sha256, static found => found.Size, StringComparer.Ordinal);
        var total = sizes.Values.Sum();
        foreach (var entry in entries.Where(entry => IsRemovable(entry) && !old.Contains(entry.Entry.Key)).OrderBy(static entry => entry.UsedAt))
        {
            if (total <= maxSize)
            {
                yield break;
            }

            if (entry.Entry.Output.Sha256 is { } name && !kept.Contains(name))
            {
                total -= --users[name] == 0 ? sizes.GetValueOrDefault(name) : 0;
                yield return entry;
            }
        }
    }

    private bool IsRemovable(FoundEntry entry) => IsBeyond(options.Grace, entry.UsedAt.UtcDateTime);

    private IEnumerable<FoundEntry> Entries()
    {
        foreach (var key in store.Cache.Keys())
        {
            if (store.Cache.Look(key) is ({ } entry, var usedAt))
            {
                yield return new FoundEntry(entry, usedAt);
            }
        }
    }

    private IEnumerable<StoredObject> Objects()
    {
        foreach (var name in store.Objects.All())
        {
            var file = new FileInfo(store.Objects.PathOf(name));
            if (file.Exists)
            {
                yield return new StoredObject(name, file.Length, file.LastWriteTimeUtc);
            }
        }
    }
}
