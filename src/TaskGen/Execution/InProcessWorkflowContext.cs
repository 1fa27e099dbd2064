using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TaskGen.Definitions;
using TaskGen.Execution.Orchestration;

namespace TaskGen;

/// <summary>
/// A context outside of any run, for tests and plain calls of dynamic workflows: each call is a run of its own, in this process and
/// without a store.
/// </summary>
/// <param name="runOptions">How the calls are run; null for the defaults.</param>
/// <param name="cancellationToken">Cancels the calls.</param>
public sealed class InProcessWorkflowContext(RunOptions? runOptions = null, CancellationToken cancellationToken = default) : WorkflowContext
{
    /// <inheritdoc/>
    public override Guid RunId { get; } = Guid.CreateVersion7();

    /// <summary>Empty: there is no run around the workflow.</summary>
    public override string NodePath => "";

    /// <summary>The seed of the options.</summary>
    public override int Seed => runOptions?.Seed ?? 0;

    /// <inheritdoc/>
    public override ILogger Logger => NullLogger.Instance;

    /// <inheritdoc/>
    public override CancellationToken CancellationToken => cancellationToken;

    /// <inheritdoc/>
    public override Task<TOutput> RunAsync<TInputs, TOutput>(ICallable<TInputs, TOutput> callee, TInputs inputs) =>
        UnwrapAsync(callee switch
        {
            TaskDefinition<TInputs, TOutput> task =>
                Orchestrator.RunAsync<TaskRoot<TInputs, TOutput>, TOutput>(new(task, inputs), runOptions, cancellationToken),
            WorkflowDefinition<TInputs, TOutput> workflow =>
                Orchestrator.RunAsync<WorkflowRoot<TInputs, TOutput>, TOutput>(new(workflow, inputs), runOptions, cancellationToken),
            _ => throw new ArgumentException($"'{callee.Definition.Name}' is neither a task nor a workflow.", nameof(callee)),
        });

    /// <inheritdoc/>
    public override Task<IReadOnlyList<TOutput>> MapAsync<TInputs, TOutput>(
        ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> inputs, MapOptions? options = null) =>
        UnwrapAsync(Orchestrator.RunAsync<MapRoot<TInputs, TOutput>, IReadOnlyList<TOutput>>(new(callee, inputs, options), runOptions, cancellationToken));

    /// <inheritdoc/>
    public override Task<IReadOnlyList<MapResult<TOutput>>> TryMapAsync<TInputs, TOutput>(
        ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> inputs, TryMapOptions? options = null) =>
        UnwrapAsync(
            Orchestrator.RunAsync<TryMapRoot<TInputs, TOutput>, IReadOnlyList<MapResult<TOutput>>>(
                new(callee, inputs, options), runOptions, cancellationToken));

    // What the task threw, as in a run.
    private static async Task<T> UnwrapAsync<T>(Task<T> run)
    {
        try
        {
            return await run.ConfigureAwait(false);
        }
        catch (RunFailedException exception) when (exception.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }
}
