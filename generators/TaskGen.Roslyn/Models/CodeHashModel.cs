using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>What is known at compile time of the code that a method runs.</summary>
/// <param name="Source">The hash of the source that it reaches.</param>
/// <param name="Assemblies">A type of each assembly that it reaches outside the shared framework, as <c>typeof</c> takes it.</param>
internal sealed record CodeHashModel(string Source, EquatableArray<string> Assemblies);
