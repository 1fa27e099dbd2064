namespace TaskGen.Cli.Tests.Support;

/// <summary>The values of a run of a sample workflow.</summary>
internal sealed class Frame
{
    public required Values Inputs { get; init; }

    public Dictionary<string, object?> Results { get; } = [];
}
