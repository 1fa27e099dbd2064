namespace TaskGen;

/// <summary>A failure that ended a node of a run.</summary>
/// <param name="NodePath">The place of the node in the run, for example "Prepare/GetData".</param>
/// <param name="Task">The full name of the task or workflow that failed, or the text of the expression.</param>
/// <param name="Exception">What was thrown, with the stack trace of the code that threw it.</param>
/// <param name="Attempt">The attempt that failed last, from 1.</param>
public sealed record RunError(string NodePath, string Task, Exception Exception, int Attempt);
