namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>What a mutant has brought about.</summary>
/// <param name="Faults">What was thrown, with its stack, and what the compiler reports of generated code while nothing else has an error.</param>
/// <param name="IsSound">Whether neither the compiler nor a rule has an error to report of what the mutant says.</param>
internal sealed record MutantOutcome(IReadOnlyCollection<string> Faults, bool IsSound);
