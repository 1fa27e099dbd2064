namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>A value that a body has a name for.</summary>
/// <param name="Field">The field of the frame it lies in.</param>
/// <param name="Sources">The ids of the nodes any of which may give it, or the name of the input it is.</param>
/// <param name="Type">Its type for people.</param>
internal sealed record FrameValue(string Field, IReadOnlyList<string> Sources, string Type)
{
    /// <summary>The frame, as generated lambdas name it.</summary>
    public const string Frame = "__frame";

    /// <summary>Whether what has the name is the task that gives the value, so that uses await it.</summary>
    public bool IsAwaited { get; init; }

    public string Access => $"{Frame}.{Field}";
}
