using TaskGen.Execution.Attempts;
using TaskGen.Testing.Engines;

namespace TaskGen.Tests.Execution.Engines;

/// <summary>This process, as users get it.</summary>
public class LocalEngine : Engine
{
    /// <inheritdoc/>
    internal override ITaskExecutor Executor => LocalTaskExecutor.Instance;
}
