using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Analyzers.Usage.Determinism;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Bodies;

namespace TaskGen.Analyzers.Usage.Culture;

/// <summary>Reports texts in workflows and cached methods that another machine writes or reads in another way.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CultureAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CachingRules.CultureDependence];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var known = KnownSymbols.For(start.Compilation);
            if (known.TaskAttribute is not null)
            {
                var harmless = new HarmlessUse(known);
                start.RegisterOperationBlockAction(block => Analyze(block, known, harmless));
            }
        });
    }

    private static void Analyze(OperationBlockAnalysisContext context, KnownSymbols known, HarmlessUse harmless)
    {
        if (StepMethods.Owner(context.OwningSymbol) is not { } method || !(StepMethods.IsWorkflow(method, known) || StepMethods.IsCached(method, known)))
        {
            return;
        }

        foreach (var operation in context.OperationBlocks.SelectMany(BodyOperations.Within))
        {
            foreach (var (place, text) in CultureDependence.Of(operation).Where(_ => !harmless.Is(operation)))
            {
                context.ReportDiagnostic(Diagnostic.Create(CachingRules.CultureDependence, place.Syntax.GetLocation(), text));
            }
        }
    }
}
