using TaskGen.Definitions;

namespace TaskGen.Execution.Attempts;

/// <summary>Where code runs: the seam between the orchestrator, which owns the graph, and an engine.</summary>
internal interface ITaskExecutor
{
    /// <summary>
    /// Runs one attempt of a task and gives its output, or throws what the task threw. Retries are the orchestrator's; the time limit
    /// of the attempt is the executor's, since it alone knows when the attempt really begins.
    /// </summary>
    /// <returns>Ends when the attempt has really ended, also after a cancellation, so that no two attempts overlap.</returns>
    /// <exception cref="TaskTimeoutException">The attempt took longer than its options allow.</exception>
    /// <exception cref="OperationCanceledException">The attempt was cancelled.</exception>
    ValueTask<TOutput> ExecuteAsync<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskAttempt attempt)
        where TInputs : notnull;
}
