using TaskGen.Serialization;

namespace TaskGen.Definitions;

/// <summary>A workflow, whatever its types.</summary>
public abstract class WorkflowDefinition : PipelineDefinition
{
    private protected WorkflowDefinition()
    {
    }

    /// <summary>Whether the body runs as C# and decides at run time what it calls; its graph has no nodes then.</summary>
    public virtual bool IsDynamic => false;

    /// <summary>The graph of the workflow.</summary>
    public abstract WorkflowGraph Graph { get; }

    /// <summary>How the inputs are written.</summary>
    public abstract Codec InputCodec { get; }

    /// <summary>The body of a dynamic workflow; null for a static one.</summary>
    internal virtual TaskDefinition? BodyTask => null;

    /// <summary>Every task that a run is known to call, those of inner workflows included.</summary>
    internal TaskSet Tasks => field ??= TaskSet.Of(this);

    /// <inheritdoc/>
    public sealed override ObjectShape InputShape => InputCodec.Shape!;
}
