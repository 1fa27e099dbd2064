using TaskGen.Storage.Journals;

namespace TaskGen.Storage.Reading;

/// <summary>Puts together what the records of a run say of each node.</summary>
internal static class NodeReader
{
    /// <summary>The nodes in the order in which the journal first speaks of them.</summary>
    public static IReadOnlyList<RecordedNode> Read(IEnumerable<JournalRecord> records)
    {
        var order = new List<string>();
        var nodes = new Dictionary<string, RecordedNode>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (PathOf(record) is not { } path)
            {
                continue;
            }

            if (!nodes.TryGetValue(path, out var node))
            {
                order.Add(path);
                node = new RecordedNode { Path = path };
            }

            nodes[path] = Add(node, record);
        }

        return [.. order.Select(path => nodes[path])];
    }

    private static string? PathOf(JournalRecord record) => record switch
    {
        NodeCommitted node => node.Path,
        NodeSucceeded node => node.Path,
        NodeFailed node => node.Path,
        AttemptFailed attempt => attempt.Path,
        CheckpointSaved checkpoint => checkpoint.Path,
        _ => null,
    };

    private static RecordedNode Add(RecordedNode node, JournalRecord record) => record switch
    {
        NodeCommitted committed => node with
        {
            Task = committed.Task,
            Status = committed.Origin is null ? RecordedNodeStatus.Succeeded : RecordedNodeStatus.Cached,
            Attempts = committed.Attempts,
            StartedAt = committed.StartedAt,
            Duration = TimeSpan.FromMilliseconds(committed.DurationMs),
            Origin = committed.Origin,
            Key = committed.Key,
            CodeVersion = committed.Version,
            Output = committed.Output,
        },
        NodeSucceeded succeeded => node with
        {
            Task = succeeded.Task,
            Status = RecordedNodeStatus.Succeeded,
            Attempts = succeeded.Attempts,
            StartedAt = succeeded.StartedAt,
            Duration = TimeSpan.FromMilliseconds(succeeded.DurationMs),
        },
        NodeFailed failed => node with
        {
            Task = failed.Task,
            Status = failed.Fault is null ? RecordedNodeStatus.Cancelled : RecordedNodeStatus.Failed,
            Attempts = failed.Attempts,
            StartedAt = failed.StartedAt,
            Duration = TimeSpan.FromMilliseconds(failed.DurationMs),
            Origin = null,
            Key = null,
            CodeVersion = null,
            Output = null,
            Faults = failed.Fault is { } fault
                ? [.. node.Faults, FaultOf(failed.Attempts, failed.StartedAt.AddMilliseconds(failed.DurationMs), fault)]
                : node.Faults,
        },

        // A run that was resumed has begun the node anew.
        AttemptFailed attempt => node with
        {
            Status = RecordedNodeStatus.Unfinished,
            Attempts = attempt.Attempt,
            Faults = [.. node.Faults, FaultOf(attempt.Attempt, attempt.At, attempt.Fault)],
        },
        CheckpointSaved when node.Status is RecordedNodeStatus.Failed or RecordedNodeStatus.Cancelled =>
            node with { Status = RecordedNodeStatus.Unfinished },
        _ => node,
    };

    private static RecordedFault FaultOf(int attempt, DateTimeOffset at, FaultRecord fault) => new(attempt, at, fault.Type, fault.Message, fault.Text);
}
