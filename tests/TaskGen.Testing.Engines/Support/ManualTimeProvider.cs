using System.Threading.Channels;

namespace TaskGen.Testing.Engines.Support;

/// <summary>A clock that moves when a test says so.</summary>
internal sealed class ManualTimeProvider : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly Channel<TimeSpan> _created = Channel.CreateUnbounded<TimeSpan>();
    private TimeSpan _elapsed;
    private TimeSpan _offset;

    public static DateTimeOffset Start { get; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Start + _elapsed + _offset;

    public override long GetTimestamp() => _elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until a timer has been set that nobody has asked for yet, and gives its wait.</summary>
    public ValueTask<TimeSpan> TimerSetAsync() => _created.Reader.ReadAsync();

    /// <summary>Waits until a timer has been set for a wait of some length, and gives the wait; others are passed over.</summary>
    public async Task<TimeSpan> TimerSetAsync(TimeSpan atLeast)
    {
        while (true)
        {
            if (await _created.Reader.ReadAsync() is var wait && wait >= atLeast)
            {
                return wait;
            }
        }
    }

    /// <summary>Sets the time of day, as an operator does: neither timers nor timestamps notice.</summary>
    public void Jump(TimeSpan by) => _offset += by;

    /// <summary>Moves the clock, and fires the timers that fall due.</summary>
    public void Advance(TimeSpan by)
    {
        ManualTimer[] due;
        lock (_lock)
        {
            _elapsed += by;
            due = [.. _timers.Where(timer => timer.Due <= _elapsed)];
            _timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due)
        {
            timer.Fire();
        }
    }

    private sealed class ManualTimer(ManualTimeProvider clock, Action fire) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return true;
            }

            lock (clock._lock)
            {
                Due = clock._elapsed + dueTime;
                clock._timers.Add(this);
            }

            clock._created.Writer.TryWrite(dueTime);
            return true;
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
