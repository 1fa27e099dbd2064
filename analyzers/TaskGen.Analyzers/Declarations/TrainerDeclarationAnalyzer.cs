using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Learning.Stages;

namespace TaskGen.Analyzers.Declarations;

/// <summary>
/// Reports a <c>[Train]</c>, <c>[Evaluate]</c>, <c>[Metric]</c>, <c>[Reader]</c> or the like that no dataset's reader gets to see: its class has no
/// <c>[Dataset]</c>, or it is inside a method.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrainerDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [TrainingRules.WithoutDataset, TaskRules.NotAnOrdinaryMethod];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            DeclarationAnalysis.OfMethods(start, KnownNames.TrainAttribute, Read);
            DeclarationAnalysis.OfMethods(start, KnownNames.EvaluateAttribute, Read);
            DeclarationAnalysis.OfMethods(start, KnownNames.MetricAttribute, Read);
            foreach (var kind in StageKind.All)
            {
                DeclarationAnalysis.OfMethods(start, kind.Attribute, Read);
            }
        });
    }

    private static ImmutableArray<Problem> Read(IMethodSymbol method, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken)
    {
        var location = SignatureReader.NameLocation(method, cancellationToken);
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
        {
            return
            [
                new Problem(
                    TaskProblems.NotAnOrdinaryMethod, location, [method.Name.Length == 0 ? "=>" : method.Name, SignatureReader.Form(method)!, "method"]),
            ];
        }

        return Roslyn.Reading.Declarations.Attribute(method.ContainingType, KnownNames.DatasetAttribute, KnownSymbols.For(compilation)) is null
            ? [new Problem(TrainingProblems.WithoutDataset, location, [method.Name, TypeNames.Short(method.ContainingType)])]
            : [];
    }
}
