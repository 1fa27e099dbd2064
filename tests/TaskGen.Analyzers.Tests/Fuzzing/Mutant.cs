namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>A project with one mutated file.</summary>
/// <param name="Number">Where it comes in its <see cref="MutantSeries"/>.</param>
/// <param name="Project">The project it comes from.</param>
/// <param name="Path">The mutated file.</param>
/// <param name="Description">What was done to it, in order.</param>
/// <param name="Text">The mutated text.</param>
internal sealed record Mutant(int Number, AnnotatedProject Project, string Path, string Description, string Text);
