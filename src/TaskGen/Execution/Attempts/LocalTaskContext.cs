using Microsoft.Extensions.Logging;

namespace TaskGen.Execution.Attempts;

/// <summary>What a task in this process may know of the run.</summary>
internal sealed class LocalTaskContext(TaskCall call, int attempt, ILogger logger) : TaskContext
{
    /// <inheritdoc/>
    public override Guid RunId => call.RunId;

    /// <inheritdoc/>
    public override string NodePath => call.Path;

    /// <inheritdoc/>
    public override int Attempt => attempt;

    /// <inheritdoc/>
    public override int Seed => call.Seed;

    /// <inheritdoc/>
    public override Checkpoint Checkpoint => call.Checkpoint;

    /// <inheritdoc/>
    public override ILogger Logger => logger;

    /// <inheritdoc/>
    public override string ContentRoot => call.Host.ContentRoot;
}
