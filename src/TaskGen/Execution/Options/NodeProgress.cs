namespace TaskGen;

/// <summary>News of a node that calls a task or a workflow, for a display that follows the run. What never ran has none.</summary>
public sealed record NodeProgress
{
    /// <summary>Identifies the run.</summary>
    public required Guid RunId { get; init; }

    /// <summary>The place of the node in the run, for example "Prepare/GetData".</summary>
    public required string NodePath { get; init; }

    /// <summary>The full name of the task or workflow.</summary>
    public required string Task { get; init; }

    /// <summary>What happened.</summary>
    public required NodeProgressKind Kind { get; init; }

    /// <summary>The current attempt, from 1; always 1 for a workflow.</summary>
    public int Attempt { get; init; }

    /// <summary>The time since the node started.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>
    /// The part of the work that is done, from 0 to 1, as the task tells it, or as the items of the map that have ended; null in news of another kind.
    /// </summary>
    public double? Fraction { get; init; }

    /// <summary>How many items the map has; null in news of other nodes.</summary>
    public int? Items { get; init; }

    /// <summary>How many items of the map have ended.</summary>
    public int ItemsEnded { get; init; }

    /// <summary>How many of these have failed.</summary>
    public int ItemsFailed { get; init; }

    /// <summary>How the node ended; null in news of another kind.</summary>
    public NodeStatus? Status { get; init; }

    /// <summary>What the attempt, or the node, failed with; null if it did not fail.</summary>
    public Exception? Error { get; init; }
}
