using Microsoft.Extensions.Configuration;
using TaskGen.Definitions;
using TaskGen.Execution.Admission;

namespace TaskGen.Execution.Attempts;

/// <summary>
/// An engine: where code runs. All else is the orchestrator's, which owns the graph: order, caching, retries, maps, failures, journals. Items of maps come
/// one by one, as many at a time as may run at once; an engine that would rather submit them in batches gathers those that arrive together.
/// </summary>
internal interface ITaskExecutor
{
    /// <summary>How many attempts run at once where the options of a run do not say; at least 1.</summary>
    int Places { get; }

    /// <summary>What the engine has for tasks that run at once; one that asks for more is refused before anything runs.</summary>
    /// <param name="configuration">The host's settings; null if there are none.</param>
    /// <param name="problems">Takes a sentence for each setting that is invalid.</param>
    ResourceNeeds FindResources(IConfiguration? configuration, List<string> problems);

    /// <summary>
    /// Runs one attempt of a task and gives its output, or throws what the task threw. Retries are the orchestrator's; the time limit
    /// of the attempt is the executor's, since it alone knows when the attempt really begins. It is measured on the host's clock.
    /// </summary>
    /// <returns>Ends when the attempt has really ended, also after a cancellation, so that no two attempts overlap.</returns>
    /// <exception cref="TaskTimeoutException">The attempt took longer than its options allow.</exception>
    /// <exception cref="WorkerLostException">Whatever ran the attempt is gone; the task itself has not failed.</exception>
    /// <exception cref="OperationCanceledException">The attempt was cancelled.</exception>
    ValueTask<TOutput> ExecuteAsync<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskAttempt attempt)
        where TInputs : notnull;
}
