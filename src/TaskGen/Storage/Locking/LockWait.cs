namespace TaskGen.Storage.Locking;

/// <summary>Waits for a lock that somebody else has.</summary>
internal static class LockWait
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until the lock is free, until there is nothing to wait for any more, or until its owner has stood still for the lease.</summary>
    /// <param name="path">The file of the lock.</param>
    /// <param name="isDone">Whether there is nothing to wait for any more; asked before each look at the lock.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lock, now the caller's; null if it is not needed, or its owner was passed by.</returns>
    public static async Task<FileLock?> TakeAsync(
        string path, Func<bool> isDone, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        var delay = First;
        var touch = FileLock.TouchOf(path);
        var since = timeProvider.GetTimestamp();
        while (true)
        {
            if (isDone())
            {
                return null;
            }

            if (FileLock.TryTake(path, timeProvider) is { } taken)
            {
                return taken;
            }

            var now = FileLock.TouchOf(path);
            if (now != touch)
            {
                (touch, since) = (now, timeProvider.GetTimestamp());
            }
            else if (timeProvider.GetElapsedTime(since) > FileLock.Lease)
            {
                return null;
            }

            await Task.Delay(delay, timeProvider, cancellationToken).ConfigureAwait(false);
            delay = delay + delay < Longest ? delay + delay : Longest;
        }
    }
}
