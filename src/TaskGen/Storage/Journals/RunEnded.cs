namespace TaskGen.Storage.Journals;

/// <summary>The run has ended; a journal without this line is that of a run that goes on, or of a process that died.</summary>
/// <param name="Status">How.</param>
/// <param name="At">When.</param>
/// <param name="DurationMs">The time since it began or was resumed, in milliseconds.</param>
/// <param name="Output">The result of the whole; null if there is none, or it cannot be written.</param>
internal sealed record RunEnded(RunStatus Status, DateTimeOffset At, double DurationMs, StoredValue? Output) : JournalRecord;
