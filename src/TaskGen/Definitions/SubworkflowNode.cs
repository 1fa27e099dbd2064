namespace TaskGen.Definitions;

/// <summary>A node that runs another workflow.</summary>
/// <typeparam name="TFrame">The frame of the outer workflow.</typeparam>
/// <typeparam name="TInputs">The inputs of the inner workflow.</typeparam>
/// <typeparam name="TOutput">The output of the inner workflow.</typeparam>
public sealed class SubworkflowNode<TFrame, TInputs, TOutput> : WorkflowNode<TFrame>
    where TFrame : class
    where TInputs : notnull
{
    /// <summary>The workflow that is run.</summary>
    public required WorkflowDefinition<TInputs, TOutput> Workflow { get; init; }

    /// <summary>Makes the inner workflow's inputs from the frame.</summary>
    public required Func<TFrame, TInputs> Read { get; init; }

    /// <summary>Puts the result into the frame; nothing if it is not used.</summary>
    public Action<TFrame, TOutput>? Write { get; init; }

    /// <inheritdoc/>
    public override NodeKind Kind => NodeKind.Workflow;

    /// <inheritdoc/>
    public override string Label => Workflow.Name;

    /// <inheritdoc/>
    public override PipelineDefinition Callee => Workflow;

    /// <inheritdoc/>
    public override async ValueTask ExecuteAsync(TFrame frame, INodeRunner runner)
    {
        var output = await runner.RunWorkflowAsync(Workflow, Read(frame)).ConfigureAwait(false);
        Write?.Invoke(frame, output);
    }
}
