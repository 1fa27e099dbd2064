namespace TaskGen.Definitions;

/// <summary>
/// A node that chooses which of several arms runs: an <c>if</c>, <c>?:</c> or <c>switch</c> of the workflow's body. The nodes of the arms name it in
/// <see cref="GraphNode.When"/>.
/// </summary>
/// <typeparam name="TFrame">The frame of the workflow.</typeparam>
public sealed class BranchNode<TFrame> : WorkflowNode<TFrame>
    where TFrame : class
{
    /// <summary>The text of the condition, or of the value that is switched on, as the user wrote it.</summary>
    public required string Expression { get; init; }

    /// <summary>The arms as the user wrote them.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    /// <summary>Gives the position of the arm that is taken.</summary>
    public required Func<TFrame, int> Choose { get; init; }

    /// <inheritdoc/>
    public override NodeKind Kind => NodeKind.Branch;

    /// <inheritdoc/>
    public override string Label => Expression;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arms => Choices;

    /// <inheritdoc/>
    public override ValueTask ExecuteAsync(TFrame frame, INodeRunner runner)
    {
        runner.Choose(Choose(frame));
        return ValueTask.CompletedTask;
    }
}
