namespace TaskGen.Learn;

/// <summary>A score that a training method reported on its way.</summary>
/// <param name="Step">How far it was, in its own unit: epochs, for example; ascending.</param>
/// <param name="Score">The score.</param>
public readonly record struct IntermediateScore(long Step, double Score);
