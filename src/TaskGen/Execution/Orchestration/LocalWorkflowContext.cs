using Microsoft.Extensions.Logging;
using TaskGen.Definitions;

namespace TaskGen.Execution.Orchestration;

/// <summary>What a dynamic workflow in this process calls others through.</summary>
internal sealed class LocalWorkflowContext(DynamicScope scope, NodeRun node, string workflow) : WorkflowContext
{
    /// <inheritdoc/>
    public override Guid RunId => node.RunId;

    /// <inheritdoc/>
    public override string NodePath => node.Path;

    /// <inheritdoc/>
    public override int Seed => node.Seed;

    /// <inheritdoc/>
    public override ILogger Logger => field ??= node.CreateLogger(workflow);

    /// <inheritdoc/>
    public override CancellationToken CancellationToken => node.Run.Token;

    /// <inheritdoc/>
    internal override int Places => node.Run.Gate?.Places ?? 1;

    /// <inheritdoc/>
    public override Task<TOutput> RunAsync<TInputs, TOutput>(ICallable<TInputs, TOutput> callee, TInputs inputs) => CallAsync(callee, inputs, null);

    /// <inheritdoc/>
    internal override Task<TOutput> RunAsync<TInputs, TOutput>(ICallable<TInputs, TOutput> callee, TInputs inputs, string id) =>
        CallAsync(callee, inputs, id);

    /// <inheritdoc/>
    public override Task<IReadOnlyList<TOutput>> MapAsync<TInputs, TOutput>(
        ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> inputs, MapOptions? options = null) =>
        scope.CallAsync(NodeKind.Map, callee.Definition, runner => runner.MapAsync(callee, inputs, options));

    /// <inheritdoc/>
    public override Task<IReadOnlyList<MapResult<TOutput>>> TryMapAsync<TInputs, TOutput>(
        ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> inputs, TryMapOptions? options = null) =>
        scope.CallAsync(NodeKind.Map, callee.Definition, runner => runner.TryMapAsync(callee, inputs, options));

    private Task<TOutput> CallAsync<TInputs, TOutput>(ICallable<TInputs, TOutput> callee, TInputs inputs, string? id)
        where TInputs : notnull
    {
        var kind = callee.Definition is TaskDefinition ? NodeKind.Task : NodeKind.Workflow;
        return scope.CallAsync(kind, callee.Definition, runner => callee.CallAsync(runner, inputs), id);
    }
}
