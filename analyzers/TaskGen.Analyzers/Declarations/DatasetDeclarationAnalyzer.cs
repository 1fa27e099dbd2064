using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Learning;

namespace TaskGen.Analyzers.Declarations;

/// <summary>Reports what keeps a class with <c>[Dataset]</c> from working: its settings, rows, and methods that train, evaluate and predict.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DatasetDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        TaskRules.All.AddRange(DatasetRules.All).AddRange(QueryRules.All).AddRange(SplitRules.All).AddRange(StageRules.All)
            .AddRange(SourceRules.All).AddRange(TrainingRules.All).AddRange(PredictionRules.All).AddRange(HyperparameterRules.All)
            .AddRange(CachingRules.All).AddRange(HintRules.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start => DeclarationAnalysis.OfTypes(
            start, KnownNames.DatasetAttribute, static (type, attribute, compilation, cancellationToken) =>
                DatasetReader.Read(type, attribute, compilation, cancellationToken).Problems));
    }
}
