namespace TaskGen;

/// <summary>
/// How far a call of a task is, saved by the task itself: its next attempt finds what was saved last, and so does a resumed run. A result makes it void.
/// </summary>
public abstract class Checkpoint
{
    /// <summary>Saves where the task is, in the place of what was saved before. In a run with a store it survives the end of the process.</summary>
    /// <param name="state">Anything that tells the next attempt how to go on.</param>
    public abstract void Save(ReadOnlySpan<byte> state);

    /// <summary>What this call saved last, in an earlier attempt or in this one; null if it saved nothing, or if inputs or code have changed since.</summary>
    public abstract byte[]? Load();
}
