namespace TaskGen.Tests.Storage.Remote;

/// <summary>The system's clock with timers that fire after a hundredth of their time.</summary>
internal sealed class QuickTime : TimeProvider
{
    private const int Times = 100;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Quick(dueTime), Quick(period));

    private static TimeSpan Quick(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / Times;
}
