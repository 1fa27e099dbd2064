namespace TaskGen.Storage.Journals;

/// <summary>The run goes on in another process.</summary>
/// <param name="At">When.</param>
/// <param name="Environment">Where it runs from here.</param>
internal sealed record RunResumed(DateTimeOffset At, RunEnvironment Environment) : JournalRecord;
