using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Bodies;

namespace TaskGen.Analyzers.Usage;

/// <summary>Reports the value of a mapped item that is used in a body which never asks whether the item succeeded.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MapResultAnalyzer : DiagnosticAnalyzer
{
    private const string MapResult = "TaskGen.MapResult`1";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [WorkflowRules.UncheckedMapResult];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownSymbols.For(start.Compilation).Get(MapResult) is { } type)
            {
                start.RegisterOperationBlockAction(block => Analyze(block, type));
            }
        });
    }

    private static void Analyze(OperationBlockAnalysisContext context, INamedTypeSymbol type)
    {
        var values = new List<IOperation>();
        foreach (var operation in context.OperationBlocks.SelectMany(BodyOperations.Within))
        {
            switch (operation)
            {
                case IPropertyReferenceOperation { Property: var property } when SymbolEqualityComparer.Default.Equals(
                    property.ContainingType.OriginalDefinition, type):
                    if (property.Name != "Value")
                    {
                        return;
                    }

                    values.Add(operation);
                    break;

                // `is { Succeeded: true, Value: var value }`, and the members of a deconstruction.
                case IPropertySubpatternOperation or IDeconstructionAssignmentOperation when Mentions(operation, type):
                    return;
            }
        }

        foreach (var value in values)
        {
            context.ReportDiagnostic(Diagnostic.Create(WorkflowRules.UncheckedMapResult, value.Syntax.GetLocation(), value.Syntax.ToString()));
        }
    }

    private static bool Mentions(IOperation operation, INamedTypeSymbol type) => operation.DescendantsAndSelf().Any(part =>
        part.Type is INamedTypeSymbol named && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type)
        || (part is IMemberReferenceOperation { Member.ContainingType: { } owner } && SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, type)));
}
