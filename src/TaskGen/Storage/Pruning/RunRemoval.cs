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
}
