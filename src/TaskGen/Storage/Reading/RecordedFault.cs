namespace TaskGen;

/// <summary>What an attempt of a task threw.</summary>
/// <param name="Attempt">Which attempt it was, from 1; a run that is resumed counts anew.</param>
/// <param name="At">When it failed.</param>
/// <param name="Type">The full name of the exception's type.</param>
/// <param name="Message">Its message.</param>
/// <param name="Text">All of it, with stack trace and inner exceptions.</param>
public sealed record RecordedFault(int Attempt, DateTimeOffset At, string Type, string Message, string Text);
