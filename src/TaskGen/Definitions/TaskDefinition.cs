using TaskGen.Serialization;

namespace TaskGen.Definitions;

/// <summary>A task, whatever its types: what <c>list</c> shows and a worker looks up by name.</summary>
public abstract class TaskDefinition : PipelineDefinition
{
    private protected TaskDefinition()
    {
    }

    /// <summary>Resources, retries and the like, as the attribute gives them.</summary>
    public TaskOptions Options { get; init; } = TaskOptions.Default;

    /// <summary>What the task takes from dependency injection.</summary>
    public IReadOnlyList<ServiceRequirement> Services { get; init; } = [];

    /// <summary>Whether the task is given random numbers or their seed, on which its result then depends; not by default.</summary>
    public bool UsesSeed { get; init; }

    /// <summary>Tells whether the task's code has changed; null where it was not hashed, because it was not compiled by a build.</summary>
    public CodeHash? CodeHash { get; init; }

    /// <summary>How the inputs are written.</summary>
    public abstract Codec InputCodec { get; }

    /// <summary>Whether a run keeps the result, for when it is resumed; not that of what looks at things that are no inputs.</summary>
    internal bool KeepsResult { get; init; } = true;

    /// <summary>Every task that a run calls: this one.</summary>
    internal TaskSet Tasks => field ??= TaskSet.Of(this);

    /// <inheritdoc/>
    public sealed override ObjectShape InputShape => InputCodec.Shape!;
}
