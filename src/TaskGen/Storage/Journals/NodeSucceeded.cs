namespace TaskGen.Storage.Journals;

/// <summary>A call of a task had a result that is not kept, since the call is made in every run.</summary>
/// <param name="Path">The place of the node in the run.</param>
/// <param name="Task">The full name of the task.</param>
/// <param name="Attempts">How many attempts it took.</param>
/// <param name="StartedAt">When the first began.</param>
/// <param name="DurationMs">The time to the end of the last, in milliseconds.</param>
internal sealed record NodeSucceeded(string Path, string Task, int Attempts, DateTimeOffset StartedAt, double DurationMs) : JournalRecord;
