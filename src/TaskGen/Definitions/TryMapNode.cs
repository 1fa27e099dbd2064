namespace TaskGen.Definitions;

/// <summary>A node that calls a task or workflow for each item of a list, some of which may fail: <c>Flow.TryMap</c>.</summary>
/// <typeparam name="TFrame">The frame of the workflow.</typeparam>
/// <typeparam name="TInputs">The inputs of a call.</typeparam>
/// <typeparam name="TOutput">The output of a call.</typeparam>
public sealed class TryMapNode<TFrame, TInputs, TOutput> : WorkflowNode<TFrame>
    where TFrame : class
    where TInputs : notnull
{
    /// <summary>The task or workflow that is called.</summary>
    public required ICallable<TInputs, TOutput> Call { get; init; }

    /// <summary>Makes the inputs of the calls from the frame; each is made when its item starts.</summary>
    public required Func<TFrame, IReadOnlyList<TInputs>> Read { get; init; }

    /// <summary>Makes the options from the frame; none by default: every item must succeed.</summary>
    public Func<TFrame, TryMapOptions?>? Options { get; init; }

    /// <summary>Puts the results into the frame; nothing if they are not used.</summary>
    public Action<TFrame, IReadOnlyList<MapResult<TOutput>>>? Write { get; init; }

    /// <inheritdoc/>
    public override NodeKind Kind => NodeKind.Map;

    /// <inheritdoc/>
    public override string Label => Callee.Name;

    /// <inheritdoc/>
    public override PipelineDefinition Callee => Call.Definition;

    /// <inheritdoc/>
    public override async ValueTask ExecuteAsync(TFrame frame, INodeRunner runner)
    {
        var results = await runner.TryMapAsync(Call, Read(frame), Options?.Invoke(frame)).ConfigureAwait(false);
        Write?.Invoke(frame, results);
    }
}
