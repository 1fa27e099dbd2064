using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Analyzers.Diagnostics;

/// <summary>All rules, and the way from a reader's problem to a diagnostic.</summary>
internal static class Rules
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        TaskRules.All.AddRange(WorkflowRules.All).AddRange(DatasetRules.All).AddRange(QueryRules.All).AddRange(SplitRules.All).AddRange(StageRules.All)
            .AddRange(SourceRules.All)
            .AddRange(TrainingRules.All).AddRange(PredictionRules.All).AddRange(HyperparameterRules.All).AddRange(CachingRules.All).AddRange(HintRules.All)
            .ToImmutableDictionary(static rule => rule.Id, StringComparer.Ordinal);

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    /// <summary>What is reported for a problem.</summary>
    /// <exception cref="KeyNotFoundException">The kind of problem has no rule, which a test excludes.</exception>
    public static Diagnostic Diagnostic(Problem problem) => Microsoft.CodeAnalysis.Diagnostic.Create(
        ById[problem.Kind.Id], problem.Location, problem.Properties, [.. problem.Arguments]);
}
