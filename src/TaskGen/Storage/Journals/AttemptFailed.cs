namespace TaskGen.Storage.Journals;

/// <summary>An attempt failed, and another one follows.</summary>
/// <param name="Path">The place of the node in the run.</param>
/// <param name="Attempt">Which attempt it was, from 1.</param>
/// <param name="At">When it failed.</param>
/// <param name="Fault">What it threw.</param>
internal sealed record AttemptFailed(string Path, int Attempt, DateTimeOffset At, FaultRecord Fault) : JournalRecord;
