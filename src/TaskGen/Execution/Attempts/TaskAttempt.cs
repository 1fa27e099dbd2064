using TaskGen.Definitions;

namespace TaskGen.Execution.Attempts;

/// <summary>One attempt to run a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Options">The task's options, configuration included.</param>
/// <param name="Number">Which attempt this is, from 1.</param>
/// <param name="CancellationToken">Ends with the run.</param>
internal readonly record struct TaskAttempt(TaskCall Call, TaskOptions Options, int Number, CancellationToken CancellationToken);
