using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Declarations;

namespace TaskGen.Benchmarks.Rules;

/// <summary>All of TaskGen's analyzers.</summary>
internal static class Rules
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } = [.. typeof(TaskDeclarationAnalyzer).Assembly.GetTypes()
        .Where(static type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
        .OrderBy(static type => type.Name, StringComparer.Ordinal)
        .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>Runs analyzers on one thread, so that times add up; exceptions of theirs become AD0001.</summary>
    public static CompilationWithAnalyzers With(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) => compilation.WithAnalyzers(
        analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
}
