using System.ComponentModel;
using TaskGen.Definitions;
using TaskGen.Execution.Orchestration;

namespace TaskGen.CompilerServices;

/// <summary>Runs tasks and workflows for the generated <c>RunAsync</c> and <c>MapAsync</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PipelineRunner
{
    /// <summary>Runs a task, on the caller's thread until it first waits, as any asynchronous method does.</summary>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="RunFailedException">The task failed.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<TOutput> RunAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task, TInputs inputs, RunOptions? options, CancellationToken cancellationToken)
        where TInputs : notnull =>
        Orchestrator.RunAsync<TaskRoot<TInputs, TOutput>, TOutput>(new(task, inputs), options, cancellationToken);

    /// <summary>Runs a workflow on the thread pool.</summary>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="RunFailedException">A node failed.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<TOutput> RunAsync<TInputs, TOutput>(
        WorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs, RunOptions? options, CancellationToken cancellationToken)
        where TInputs : notnull =>
        Orchestrator.RunAsync<WorkflowRoot<TInputs, TOutput>, TOutput>(new(workflow, inputs), options, cancellationToken);

    /// <summary>Runs a task for each item of a list on the thread pool, each with its own retries and timeout.</summary>
    /// <returns>The outputs in the order of the items; none for no items.</returns>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="RunFailedException">An item failed; the first of those that did is named.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<IReadOnlyList<TOutput>> MapAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task,
        IReadOnlyList<TInputs> items,
        MapOptions? map,
        RunOptions? options,
        CancellationToken cancellationToken)
        where TInputs : notnull =>
        Orchestrator.RunAsync<MapRoot<TInputs, TOutput>, IReadOnlyList<TOutput>>(new(task, items, map), options, cancellationToken);
}
