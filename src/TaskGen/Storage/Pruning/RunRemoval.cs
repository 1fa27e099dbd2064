using TaskGen.Storage.Access;
using TaskGen.Storage.Locking;

namespace TaskGen.Storage.Pruning;

/// <summary>Removes runs.</summary>
internal static class RunRemoval
{
    /// <summary>Removes the journal of a run. What it alone refers to goes with the next pruning.</summary>
    /// <exception cref="StoreBusyException">A process carries the run out.</exception>
    /// <exception cref="IOException">It cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be removed.</exception>
    public static void Remove(StoreDirectory store, Guid run, TimeProvider timeProvider)
    {
        // Without a journal nobody resumes it once the lock is free again.
        using (FileLock.TryTake(store.Layout.OwnerOf(run), timeProvider)
            ?? throw new StoreBusyException($"The run {run} is being carried out. Wait for it, or end its process."))
        {
            File.Delete(store.Layout.JournalOf(run));
        }

        Directory.Delete(store.Layout.RunDirectory(run), recursive: true);
    }

    /// <summary>
    /// Removes the runs whose journals nobody has written to for longer than this, and gives their ids, the oldest first. Those that are being carried out
    /// stay. Ages are told from the clock: one that went back makes everything younger, and less is removed.
    /// </summary>
    /// <exception cref="IOException">One cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">One cannot be removed.</exception>
    public static IReadOnlyList<Guid> RemoveOlder(
        StoreDirectory store, TimeSpan age, TimeProvider timeProvider, CancellationToken cancellationToken = default)
    {
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var removed = new List<Guid>();
        foreach (var run in store.RunIds().Where(run => now - LastWrite(store.Layout, run) > age).OrderBy(static run => run.ToString(), StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Remove(store, run, timeProvider);
                removed.Add(run);
            }
            catch (StoreBusyException)
            {
                // Somebody goes on with it after a long time.
            }
        }

        return removed;
    }

    // A process that died early has left a run without a journal.
    private static DateTime LastWrite(StoreLayout layout, Guid run) =>
        File.Exists(layout.JournalOf(run)) ? File.GetLastWriteTimeUtc(layout.JournalOf(run)) : Directory.GetLastWriteTimeUtc(layout.RunDirectory(run));
}
