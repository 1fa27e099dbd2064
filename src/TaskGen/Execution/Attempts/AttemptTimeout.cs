namespace TaskGen.Execution.Attempts;

/// <summary>Cancels an attempt when its time is over, or with the run.</summary>
internal sealed class AttemptTimeout : IDisposable
{
    // The longest time for which a timer can be set, about 49 days; what may take longer has no limit.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;
    private volatile bool _hasFired;

    public AttemptTimeout(TimeSpan timeout, TimeProvider timeProvider, CancellationToken run)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(run);
        if (timeout <= Longest)
        {
            _timer = timeProvider.CreateTimer(static state => ((AttemptTimeout)state!).Fire(), this, timeout, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Ends with the time or the run.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time is over.</summary>
    public bool HasFired => _hasFired;

    public void Dispose()
    {
        _timer?.Dispose();
        _source.Dispose();
    }

    private void Fire()
    {
        _hasFired = true;
        try
        {
            // What callbacks throw must not end the process from a timer's thread.
            _ = _source.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // The attempt ended at this moment, and there is nothing left to cancel.
        }
    }
}
