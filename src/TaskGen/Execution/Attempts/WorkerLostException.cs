namespace TaskGen.Execution.Attempts;

/// <summary>
/// The process or machine that ran an attempt is gone. It is no failure of the task: the attempt is repeated, up to <see cref="RetryPolicy.LostWorkers"/> times
/// beside the retries that the task has.
/// </summary>
/// <param name="message">What was lost, and how that was noticed.</param>
internal sealed class WorkerLostException(string message) : Exception(message);
