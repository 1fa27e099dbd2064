using System.Text.Json;
using TaskGen.Definitions;
using TaskGen.Execution.Attempts;
using TaskGen.Execution.Orchestration;
using TaskGen.Serialization;

namespace TaskGen;

/// <summary>Runs definitions and tells what became of each node, where <c>RunAsync</c> of the generated classes gives the output alone.</summary>
public static class ExecutionExtensions
{
    /// <summary>Runs a task. Failures and cancellation are in the result; they are not thrown.</summary>
    /// <param name="task">The task.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="options">How it is run; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    public static Task<RunResult<TOutput>> ExecuteAsync<TInputs, TOutput>(
        this TaskDefinition<TInputs, TOutput> task, TInputs inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
        where TInputs : notnull =>
        Orchestrator.ExecuteAsync<TaskRoot<TInputs, TOutput>, TOutput>(new(task, inputs), options, cancellationToken);

    /// <summary>Runs a workflow. Failures and cancellation are in the result; they are not thrown.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="options">How it is run; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    public static Task<RunResult<TOutput>> ExecuteAsync<TInputs, TOutput>(
        this WorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs, RunOptions? options = null, CancellationToken cancellationToken = default)
        where TInputs : notnull =>
        Orchestrator.ExecuteAsync<WorkflowRoot<TInputs, TOutput>, TOutput>(new(workflow, inputs), options, cancellationToken);

    /// <summary>Runs a definition that is known by name alone, with inputs that are JSON.</summary>
    /// <param name="definition">A task, a workflow, or what wraps one.</param>
    /// <param name="inputs">An object with a member for each parameter; those with a default may be left out. Relative paths in it start at the
    /// content root of the run.</param>
    /// <param name="options">How it is run; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>What became of the run; <see cref="RunResult.WriteOutput"/> writes the output.</returns>
    /// <exception cref="InvalidValueException">The inputs are not what the definition takes; the error names the path.</exception>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    public static Task<RunResult> ExecuteAsync(
        this PipelineDefinition definition, JsonElement inputs, RunOptions? options = null, CancellationToken cancellationToken = default) =>
        definition.ExecuteAsync(
            new JsonValueReader(inputs) { ContentRoot = new HostServices(options?.Services).ContentRoot }, options, cancellationToken);

    /// <summary>Runs a definition that is known by name alone, with inputs that its codec reads.</summary>
    /// <param name="definition">A task, a workflow, or what wraps one.</param>
    /// <param name="inputs">Stands at the inputs, an object with a member for each parameter; it is read before anything runs.</param>
    /// <param name="options">How it is run; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>What became of the run; <see cref="RunResult.WriteOutput"/> writes the output.</returns>
    /// <exception cref="InvalidValueException">The inputs are not what the definition takes.</exception>
    /// <exception cref="RunNotStartedException">A service is missing, or a configured option is invalid.</exception>
    public static Task<RunResult> ExecuteAsync(
        this PipelineDefinition definition, ValueReader inputs, RunOptions? options = null, CancellationToken cancellationToken = default) =>
        definition.Accept(new ReadAndExecute(inputs, options, cancellationToken));

    private sealed class ReadAndExecute(ValueReader inputs, RunOptions? options, CancellationToken cancellationToken)
        : IDefinitionVisitor<Task<RunResult>>
    {
        public async Task<RunResult> Visit<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task)
            where TInputs : notnull =>
            await task.ExecuteAsync(task.Inputs.Read(inputs), options, cancellationToken).ConfigureAwait(false);

        public async Task<RunResult> Visit<TInputs, TOutput>(WorkflowDefinition<TInputs, TOutput> workflow)
            where TInputs : notnull =>
            await workflow.ExecuteAsync(workflow.Inputs.Read(inputs), options, cancellationToken).ConfigureAwait(false);
    }
}
