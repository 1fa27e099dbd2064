using System.Diagnostics;

namespace TaskGen.Execution.Orchestration;

/// <summary>What few nodes have: kept apart, since a map of a million items has as many nodes.</summary>
internal sealed class NodeDetails
{
    /// <summary>The key of the call; null where it was not made.</summary>
    public string? Key { get; set; }

    /// <summary>How many attempts have lost their worker.</summary>
    public int LostWorkers { get; set; }

    /// <summary>Where the call saves how far it is; null where nobody asked.</summary>
    public Checkpoint? Checkpoint { get; set; }

    /// <summary>The span of the node; null where nobody listens.</summary>
    public Activity? Span { get; set; }

    /// <summary>When the node began to wait for a place; 0 where it did not, or nobody measures it.</summary>
    public long QueuedTimestamp { get; set; }
}
