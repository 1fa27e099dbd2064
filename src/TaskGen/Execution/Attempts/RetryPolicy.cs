using TaskGen.Definitions;

namespace TaskGen.Execution.Attempts;

/// <summary>Which failures are tried again, and after what wait.</summary>
internal static class RetryPolicy
{
    /// <summary>How often an attempt is repeated because its worker was lost, whatever the task says of retries.</summary>
    public const int LostWorkers = 10;

    /// <summary>Up to where the wait doubles.</summary>
    private static readonly TimeSpan Cap = TimeSpan.FromMinutes(1);

    /// <summary>The longest wait that a timer can take.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>Whether another attempt follows a failure.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="options">The task's options.</param>
    /// <param name="retries">How often the task was retried because it failed.</param>
    /// <param name="lost">How often it was because its worker was lost, this time included.</param>
    public static bool Retries(Exception exception, TaskOptions options, int retries, int lost) => exception is WorkerLostException
        ? lost <= LostWorkers
        : retries < options.Retries && IsRecoverable(exception, options);

    /// <summary>Whether another attempt might succeed.</summary>
    public static bool IsRecoverable(Exception exception, TaskOptions options) =>
        exception is not NonRecoverableException && options.NoRetryOn?.Invoke(exception) != true;

    /// <summary>
    /// The wait before a retry: the task's delay, doubled for each retry before up to one minute (a longer delay stays as it is); half
    /// of it is fixed and half at random, so that what failed together is not tried again together ("equal jitter", Brooker, 2015).
    /// </summary>
    /// <param name="options">The task's options.</param>
    /// <param name="retry">Which retry follows, from 1.</param>
    /// <param name="random">A number from 0 to 1.</param>
    public static TimeSpan Delay(TaskOptions options, int retry, double random)
    {
        var cap = options.RetryDelay > Cap ? options.RetryDelay : Cap;
        var doubled = options.RetryDelay.TotalMilliseconds * Math.Pow(2, retry - 1);
        var delay = Math.Min(Math.Min(doubled, cap.TotalMilliseconds), Longest.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(delay * (0.5 + (0.5 * random)));
    }
}
