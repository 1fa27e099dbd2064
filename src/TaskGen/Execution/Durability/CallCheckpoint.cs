namespace TaskGen.Execution.Durability;

/// <summary>The checkpoint of a call: in the store of the run if it has one, and else in memory for the next attempt.</summary>
/// <param name="durable">What the run keeps; null without a store.</param>
/// <param name="path">The place of the call.</param>
/// <param name="key">The key of the call; null if it has none, so that nothing is kept.</param>
internal sealed class CallCheckpoint(DurableRun? durable, string path, string? key) : Checkpoint
{
    private readonly Lock _lock = new();
    private byte[]? _state;

    /// <inheritdoc/>
    public override void Save(ReadOnlySpan<byte> state)
    {
        lock (_lock)
        {
            _state = state.ToArray();
            if (key is not null)
            {
                durable?.SaveCheckpoint(path, key, _state);
            }
        }
    }

    /// <inheritdoc/>
    public override byte[]? Load()
    {
        lock (_lock)
        {
            // What the run had before it was resumed; a copy, since the caller may change it.
            _state ??= key is null ? null : durable?.FindCheckpoint(path, key);
            return (byte[]?)_state?.Clone();
        }
    }
}
