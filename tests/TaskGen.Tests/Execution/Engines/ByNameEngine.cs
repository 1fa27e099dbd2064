using TaskGen.Execution.Attempts;
using TaskGen.Testing.Engines;

namespace TaskGen.Tests.Execution.Engines;

/// <summary>What a process of its own for each task would have to work with: names and bytes.</summary>
public sealed class ByNameEngine : Engine
{
    /// <inheritdoc/>
    internal override ITaskExecutor Executor { get; } = new ByNameExecutor();
}
