using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Bodies;

namespace TaskGen.Analyzers.Usage.Determinism;

/// <summary>Reports what a cached result depends on beside the inputs, in the method and in what it reaches in this compilation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CachedMethodAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        CachingRules.Clock, CachingRules.UnseededRandom, CachingRules.NewGuid, CachingRules.EnvironmentRead,
        CachingRules.ConsoleInput, CachingRules.MutableStatic, CachingRules.FileByName,
    ];

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
                var reached = new ReachedCode(known);
                start.RegisterOperationBlockAction(block => Analyze(block, known, reached));
            }
        });
    }

    private static void Analyze(OperationBlockAnalysisContext context, KnownSymbols known, ReachedCode reached)
    {
        if (StepMethods.Owner(context.OwningSymbol) is not { } method || !StepMethods.IsCached(method, known))
        {
            return;
        }

        var statics = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in context.OperationBlocks.SelectMany(BodyOperations.Within))
        {
            if (reached.Of(operation, context.CancellationToken) is { } impurity && (impurity.Rule != CachingRules.MutableStatic || statics.Add(impurity.What)))
            {
                context.ReportDiagnostic(Diagnostic.Create(impurity.Rule, operation.Syntax.GetLocation(), method.Name, impurity.What, ""));
            }

            if (FileReads.ParameterOf(operation, method, known) is { } parameter)
            {
                context.ReportDiagnostic(Diagnostic.Create(CachingRules.FileByName, operation.Syntax.GetLocation(), method.Name, parameter.Name));
            }

            if (reached.Called(operation) is { } called && !SymbolEqualityComparer.Default.Equals(called, method))
            {
                foreach (var (found, path) in reached.From(called, context.CancellationToken))
                {
                    var way = string.Join("' and '", path.Select(Name));
                    context.ReportDiagnostic(Diagnostic.Create(found.Rule, operation.Syntax.GetLocation(), method.Name, found.What, $", by way of '{way}'"));
                }
            }
        }
    }

    private static string Name(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.Constructor } => $"new {method.ContainingType.Name}",
        { AssociatedSymbol: { } property } => property.Name,
        _ => method.Name,
    };
}
