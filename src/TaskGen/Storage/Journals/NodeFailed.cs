namespace TaskGen.Storage.Journals;

/// <summary>A call of a task ended without a result.</summary>
/// <param name="Path">The place of the node in the run.</param>
/// <param name="Task">The full name of the task.</param>
/// <param name="Attempts">How many attempts there were.</param>
/// <param name="StartedAt">When the first began.</param>
/// <param name="DurationMs">The time to the end of the last, in milliseconds.</param>
/// <param name="Fault">What the last one threw; null if the node was cancelled.</param>
internal sealed record NodeFailed(
    string Path, string Task, int Attempts, DateTimeOffset StartedAt, double DurationMs, FaultRecord? Fault) : JournalRecord;
