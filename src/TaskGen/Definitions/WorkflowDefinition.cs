using TaskGen.Serialization;

namespace TaskGen.Definitions;

/// <summary>A workflow, whatever its types.</summary>
public abstract class WorkflowDefinition : PipelineDefinition
{
    private protected WorkflowDefinition()
    {
    }

    /// <summary>The graph of the workflow.</summary>
    public abstract WorkflowGraph Graph { get; }

    /// <summary>How the inputs are written.</summary>
    public abstract Codec InputCodec { get; }

    /// <summary>Every task that a run calls, those of inner workflows included.</summary>
    internal TaskSet Tasks => field ??= TaskSet.Of(this);

    /// <inheritdoc/>
    public sealed override ObjectShape InputShape => InputCodec.Shape!;
}
