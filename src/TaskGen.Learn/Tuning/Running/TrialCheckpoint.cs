namespace TaskGen.Learn.Tuning.Running;

/// <summary>The checkpoint of a trial that goes on where it was paused; what it saves then goes to the engine, as that of any call does.</summary>
internal sealed class TrialCheckpoint(Checkpoint inner, byte[]? paused) : Checkpoint
{
    private byte[]? _last;

    /// <summary>What was saved last, or what it began with.</summary>
    public byte[]? Last => _last ?? inner.Load() ?? paused;

    public override void Save(ReadOnlySpan<byte> state)
    {
        _last = state.ToArray();
        inner.Save(state);
    }

    // What this call saved in an earlier attempt is newer than what it began with.
    public override byte[]? Load() => (byte[]?)Last?.Clone();
}
