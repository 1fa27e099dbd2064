using TaskGen.Definitions;

namespace TaskGen;

/// <summary>What became of a node of a run.</summary>
public sealed record NodeResult
{
    /// <summary>The place of the node in the run: its id, after those of the workflows around it ("Prepare/GetData"); of a map's item "Score[17]".</summary>
    public required string Path { get; init; }

    /// <summary>What the node does.</summary>
    public required NodeKind Kind { get; init; }

    /// <summary>The full name of the task or workflow that is called, or the text of the expression.</summary>
    public required string Task { get; init; }

    /// <summary>How it ended.</summary>
    public required NodeStatus Status { get; init; }

    /// <summary>How many attempts were begun; 0 if it never ran.</summary>
    public int Attempts { get; init; }

    /// <summary>When the first attempt began; null if it never ran.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>The time from the start of the first attempt to the end of the last, waits between them included.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What each failed attempt threw, in their order, also if a later attempt succeeded.</summary>
    public IReadOnlyList<Exception> Faults { get; init; } = [];
}
