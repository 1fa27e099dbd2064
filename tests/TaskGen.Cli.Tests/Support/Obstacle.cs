namespace TaskGen.Cli.Tests.Support;

/// <summary>What keeps a task from its result until a test takes it away.</summary>
internal sealed class Obstacle
{
    public bool IsThere { get; set; } = true;

    /// <summary>What the task cancels when it meets the obstacle; null if it fails instead.</summary>
    public CancellationTokenSource? Cancel { get; set; }
}
