using TaskGen.Storage.Journals;

namespace TaskGen.Execution.Durability;

/// <summary>What a run had done before it was resumed.</summary>
internal sealed class RunHistory
{
    private readonly Dictionary<string, NodeCommitted> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeCommitted> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CheckpointSaved> _checkpoints = new(StringComparer.Ordinal);

    public RunHistory(IEnumerable<JournalRecord> records)
    {
        foreach (var record in records)
        {
            switch (record)
            {
                case NodeCommitted node:
                    _byPath[node.Path] = node;
                    _byKey[node.Key] = node;
                    break;
                case CheckpointSaved checkpoint:
                    _checkpoints[checkpoint.Path] = checkpoint;
                    break;
            }
        }
    }

    /// <summary>That of a run that has just begun.</summary>
    public static RunHistory None { get; } = new([]);

    /// <summary>
    /// The result of a call: that at its place, or, since a dynamic workflow may make its calls in another order, that of any call with the same key.
    /// </summary>
    public NodeCommitted? Find(string path, string key) =>
        _byPath.TryGetValue(path, out var node) && node.Key == key ? node : _byKey.GetValueOrDefault(key);

    /// <summary>What the run had at a place.</summary>
    public NodeCommitted? At(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The last checkpoint of a call.</summary>
    public StoredValue? CheckpointOf(string path, string key) =>
        _checkpoints.TryGetValue(path, out var checkpoint) && checkpoint.Key == key ? checkpoint.Value : null;
}
