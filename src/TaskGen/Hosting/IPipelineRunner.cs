using TaskGen.Definitions;

namespace TaskGen;

/// <summary>Runs tasks and workflows with the services of a host; injectable after <c>services.AddTaskGen()</c>.</summary>
/// <remarks>Options that are given keep their own services if they have some, and take those of the host otherwise.</remarks>
public interface IPipelineRunner
{
    /// <summary>Runs a task and gives its output.</summary>
    /// <param name="task">The task: <c>Tasks.X.Definition</c> of its class.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="options">How it is run; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="RunFailedException">The task failed.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    Task<TOutput> RunAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task, TInputs inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
        where TInputs : notnull;

    /// <summary>Runs a workflow and gives its output.</summary>
    /// <param name="workflow">The workflow: <c>Workflows.X.Definition</c> of its class.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="options">How it is run; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="RunFailedException">A node failed.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    Task<TOutput> RunAsync<TInputs, TOutput>(
        WorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
        where TInputs : notnull;

    /// <summary>Runs a task for each item of a list and gives the outputs in their order.</summary>
    /// <param name="task">The task: <c>Tasks.X.Definition</c> of its class.</param>
    /// <param name="items">The inputs of each call.</param>
    /// <param name="map">How many run at once; null for as many as the run allows.</param>
    /// <param name="options">How they are run; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    /// <exception cref="RunFailedException">An item failed.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    Task<IReadOnlyList<TOutput>> MapAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task,
        IReadOnlyList<TInputs> items,
        MapOptions? map = null,
        RunOptions? options = null,
        CancellationToken cancellationToken = default)
        where TInputs : notnull;

    /// <summary>Runs a task and tells what became of it; failures and cancellation are in the result.</summary>
    /// <param name="task">The task: <c>Tasks.X.Definition</c> of its class.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="options">How it is run; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    Task<RunResult<TOutput>> ExecuteAsync<TInputs, TOutput>(
        TaskDefinition<TInputs, TOutput> task, TInputs inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
        where TInputs : notnull;

    /// <summary>Runs a workflow and tells what became of each node; failures and cancellation are in the result.</summary>
    /// <param name="workflow">The workflow: <c>Workflows.X.Definition</c> of its class.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="options">How it is run; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    Task<RunResult<TOutput>> ExecuteAsync<TInputs, TOutput>(
        WorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
        where TInputs : notnull;
}
