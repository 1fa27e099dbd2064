using TaskGen.Definitions;

namespace TaskGen.Execution.Orchestration;

/// <summary>What became of a node, in the few bytes that a map of a million items can afford; the default is that of one that never ran.</summary>
internal readonly record struct NodeOutcome(
    NodeStatus Status, int Attempts, long StartedTimestamp, TimeSpan Duration, List<Exception>? Faults)
{
    /// <summary>The same for people.</summary>
    public NodeResult ToResult(PipelineRun run, string path, NodeKind kind, string label) => new()
    {
        Path = path,
        Kind = kind,
        Task = label,
        Status = Status,
        Attempts = Attempts,
        StartedAt = Attempts > 0 ? run.TimeOf(StartedTimestamp) : null,
        Duration = Duration,
        Faults = Faults ?? [],
    };
}
