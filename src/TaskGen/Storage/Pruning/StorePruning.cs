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

    // Directories with names for downloads take no room, and are made again when they are needed.
    private static readonly TimeSpan ViewsKept = TimeSpan.FromDays(7);

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
        var references = FindReferences().ToList();
        var running = RunningRuns.OldestStart(store);
        var removed = new List<FoundReference>();
        foreach (var found in Old(references, running).Concat(TooMuch(objects, references, running)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (CarefulRemoval.TryRemove(store.Layout, found.Path, found.UsedAt.UtcDateTime))
            {
                removed.Add(found);
            }
        }

        store.Files.Remove(Earlier(_now - (options.MaxSize is null ? options.Keep ?? ViewsKept : options.Grace), running));
        var referred = References.OfRuns(store);
        referred.UnionWith(FindReferences().Select(static found => found.Sha256).OfType<string>());
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
        var downloads = removed.Count(static found => found.IsDownload);
        return new PruneResult(
            removed.Count - downloads, downloads, gone.Count, bytes, leftovers,
            references.Count(static found => !found.IsDownload) - removed.Count + downloads,
            references.Count(static found => found.IsDownload) - downloads,
            objects.Count - gone.Count,
            objects.Sum(static found => found.Size) - bytes);
    }

    private bool IsBeyond(TimeSpan age, DateTime touchedAt) => _now - touchedAt > age;

    private IEnumerable<FoundReference> Old(IEnumerable<FoundReference> references, DateTime? running) =>
        options.Keep is { } keep ? references.Where(found => IsRemovable(found, running) && IsBeyond(keep, found.UsedAt.UtcDateTime)) : [];

    // A reference to a value in place, or to one that a run refers to as well, frees nothing.
    private IEnumerable<FoundReference> TooMuch(List<StoredObject> objects, List<FoundReference> references, DateTime? running)
    {
        if (options.MaxSize is not { } maxSize)
        {
            yield break;
        }

        var kept = References.OfRuns(store);
        var old = Old(references, running).ToHashSet();
        var users = references.Where(found => !old.Contains(found) && found.Sha256 is not null)
            .CountBy(static found => found.Sha256!).ToDictionary(StringComparer.Ordinal);
        var sizes = objects.Where(found => !IsBeyond(options.Grace, found.TouchedAt) || kept.Contains(found.Sha256) || users.ContainsKey(found.Sha256))
            .ToDictionary(static found => found.Sha256, static found => found.Size, StringComparer.Ordinal);
        var total = sizes.Values.Sum();
        foreach (var reference in references.Where(found => IsRemovable(found, running) && !old.Contains(found)).OrderBy(static found => found.UsedAt))
        {
            if (total <= maxSize)
            {
                yield break;
            }

            if (reference.Sha256 is { } name && !kept.Contains(name))
            {
                total -= --users[name] == 0 ? sizes.GetValueOrDefault(name) : 0;
                yield return reference;
            }
        }
    }

    // A run may open what it has fetched at any time until it ends.
    private bool IsRemovable(FoundReference found, DateTime? running) =>
        IsBeyond(options.Grace, found.UsedAt.UtcDateTime) && !(found.IsDownload && found.UsedAt.UtcDateTime >= running);

    private static DateTime Earlier(DateTime time, DateTime? other) => other < time ? other.Value : time;

    private IEnumerable<FoundReference> FindReferences()
    {
        foreach (var key in store.Cache.Keys())
        {
            if (store.Cache.Look(key) is ({ } entry, var usedAt))
            {
                yield return new FoundReference(store.Cache.PathOf(key), entry.Output.Sha256, usedAt, IsDownload: false);
            }
        }

        foreach (var key in store.Downloads.Keys())
        {
            if (store.Downloads.Look(key) is ({ } record, var usedAt))
            {
                yield return new FoundReference(store.Downloads.PathOf(key), record.Sha256, usedAt, IsDownload: true);
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
