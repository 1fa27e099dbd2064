namespace TaskGen.Learn.Tuning.Running;

/// <summary>Watches the budget of a study.</summary>
internal sealed class BudgetWatch : IDisposable
{
    private static readonly TimeSpan CpuInterval = TimeSpan.FromMilliseconds(100);
    private readonly TuningBudget _budget;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private readonly long _started;
    private readonly TimeSpan _cpuAtStart = Environment.CpuUsage.TotalTime;
    private readonly ITimer? _runtime;
    private readonly ITimer? _cpu;
    private long _steps;
    private bool _isDisposed;

    public BudgetWatch(TuningBudget budget, TimeProvider clock)
    {
        (_budget, _clock, _started) = (budget, clock, clock.GetTimestamp());
        Token = _stopping.Token;
        if (budget.MaxRuntime is { } runtime)
        {
            _runtime = clock.CreateTimer(_ => Stop(StopReason.Runtime), null, runtime, Timeout.InfiniteTimeSpan);
        }

        if (budget.MaxCpuTime is { } cpu)
        {
            _cpu = clock.CreateTimer(_ => CheckCpu(cpu), null, CpuInterval, CpuInterval);
        }
    }

    /// <summary>Ends when a budget is used up.</summary>
    public CancellationToken Token { get; }

    /// <summary>What is used up; null if nothing is.</summary>
    public StopReason? Reason { get; private set; }

    /// <summary>How long the study has run.</summary>
    public TimeSpan Elapsed => _clock.GetElapsedTime(_started);

    /// <summary>Ends the study, unless it has been.</summary>
    public void Stop(StopReason reason)
    {
        lock (_lock)
        {
            if (Reason is not null || _isDisposed)
            {
                return;
            }

            Reason = reason;
        }

        _stopping.Cancel();
    }

    /// <summary>Counts reported steps.</summary>
    public void CountSteps(long steps)
    {
        if (_budget.MaxSteps is { } most && Interlocked.Add(ref _steps, steps) >= most)
        {
            Stop(StopReason.Steps);
        }
    }

    /// <summary>Looks at a trial that has ended with a score.</summary>
    /// <param name="score">Its score, the lower the better.</param>
    /// <param name="target">The score that is good enough, the lower the better; null for none.</param>
    /// <param name="withoutBetter">How many trials have ended since the best one, or since the beginning.</param>
    public void Ended(double? score, double? target, int withoutBetter)
    {
        if (score <= target)
        {
            Stop(StopReason.TargetScore);
        }
        else if (withoutBetter >= _budget.Patience)
        {
            Stop(StopReason.Patience);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
        }

        _runtime?.Dispose();
        _cpu?.Dispose();
        _stopping.Dispose();
    }

    private void CheckCpu(TimeSpan most)
    {
        if (Environment.CpuUsage.TotalTime - _cpuAtStart >= most)
        {
            Stop(StopReason.CpuTime);
        }
    }
}
