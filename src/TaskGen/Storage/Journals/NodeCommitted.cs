namespace TaskGen.Storage.Journals;

/// <summary>A call of a task has a result.</summary>
/// <param name="Path">The place of the node in the run.</param>
/// <param name="Task">The full name of the task.</param>
/// <param name="Key">What the result depends on, as a hash.</param>
/// <param name="Version">The part of the key that stands for the task's code.</param>
/// <param name="Attempts">How many attempts it took; 0 for a result that was there already.</param>
/// <param name="StartedAt">When the first attempt began.</param>
/// <param name="DurationMs">The time to the end of the last, in milliseconds.</param>
/// <param name="Origin">The run that computed the result, if that is another one.</param>
/// <param name="Output">The result.</param>
internal sealed record NodeCommitted(
    string Path,
    string Task,
    string Key,
    string Version,
    int Attempts,
    DateTimeOffset StartedAt,
    double DurationMs,
    Guid? Origin,
    StoredValue Output) : JournalRecord;
