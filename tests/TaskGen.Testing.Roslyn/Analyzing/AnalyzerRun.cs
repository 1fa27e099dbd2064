using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Testing.Roslyn;

/// <summary>What was generated and reported for a source.</summary>
/// <param name="Run">What generators gave.</param>
/// <param name="Reported">What compiler and analyzers report of all files, generated ones too.</param>
public sealed record AnalyzerRun(GeneratorRun Run, ImmutableArray<Diagnostic> Reported);
