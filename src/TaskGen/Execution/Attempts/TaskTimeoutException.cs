using TaskGen.Text;

namespace TaskGen;

/// <summary>An attempt to run a task took longer than its timeout. It counts as a failure that may be retried.</summary>
public sealed class TaskTimeoutException : TimeoutException
{
    internal TaskTimeoutException(string task, TimeSpan timeout, Exception? innerException)
        : base($"The task '{task}' took longer than its timeout of {Duration.Format(timeout)}.", innerException)
    {
        Timeout = timeout;
    }

    /// <summary>The time that the attempt had.</summary>
    public TimeSpan Timeout { get; }
}
