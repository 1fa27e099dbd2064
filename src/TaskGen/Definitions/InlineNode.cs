namespace TaskGen.Definitions;

/// <summary>A node that computes an expression of the workflow's body in place.</summary>
/// <typeparam name="TFrame">The frame of the workflow.</typeparam>
public sealed class InlineNode<TFrame> : WorkflowNode<TFrame>
    where TFrame : class
{
    /// <summary>The text of the expression as the user wrote it.</summary>
    public required string Expression { get; init; }

    /// <summary>Computes the expression and puts the result into the frame.</summary>
    public required Action<TFrame> Compute { get; init; }

    /// <inheritdoc/>
    public override NodeKind Kind => NodeKind.Inline;

    /// <inheritdoc/>
    public override string Label => Expression;

    /// <inheritdoc/>
    public override ValueTask ExecuteAsync(TFrame frame, INodeRunner runner)
    {
        Compute(frame);
        return ValueTask.CompletedTask;
    }
}
