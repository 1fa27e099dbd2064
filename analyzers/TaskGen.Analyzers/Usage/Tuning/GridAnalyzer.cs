using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Analyzers.Usage.Tuning;

/// <summary>Reports a grid over a range of which it cannot visit every value, where options and space are written out where a tuner takes them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GridAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [HyperparameterRules.GridWithoutSteps];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var known = KnownSymbols.For(start.Compilation);
            if (known.Get(KnownNames.TuningOptions) is not null)
            {
                start.RegisterOperationAction(operation => Analyze(operation, known), OperationKind.ObjectCreation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, KnownSymbols known)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type is not INamedTypeSymbol { TypeArguments.Length: 1 } type || type.TypeArguments[0] is not INamedTypeSymbol record)
        {
            return;
        }

        if (known.Is(type, KnownNames.TuningOptions) && IsTuned(creation, known))
        {
            AnalyzeOptions(context, creation, record, known);
        }
        else if (known.Is(type, KnownNames.Optimizer)
            && Argument(creation, "options") is IObjectCreationOperation options && Grid(options, known) is not null
            && Argument(creation, "space") is IObjectCreationOperation space)
        {
            Report(context, GridSpaces.Continuous(space, known, context.CancellationToken));
        }
    }

    private static void AnalyzeOptions(OperationAnalysisContext context, IObjectCreationOperation options, INamedTypeSymbol record, KnownSymbols known)
    {
        if (Creations.Value(options, "Grids") is { } grids)
        {
            foreach (var grid in Creations.Elements(grids)?.OfType<IObjectCreationOperation>() ?? [])
            {
                Report(context, GridSpaces.Continuous(grid, known, context.CancellationToken));
            }
        }
        else if (Grid(options, known) is { } sampler)
        {
            Report(context, Creations.Value(options, "Space") switch
            {
                null => GridSpaces.Continuous(record, sampler.Syntax, known, context.CancellationToken),
                IObjectCreationOperation space => GridSpaces.Continuous(space, known, context.CancellationToken),
                _ => [],
            });
        }
    }

    private static bool IsTuned(IObjectCreationOperation options, KnownSymbols known) => Creations.Taker(options)?.TargetMethod.ContainingType is { } type
        && (known.Is(type, KnownNames.TunerInterface) || FlowNames.IsCalls(type));

    private static IOperation? Grid(IObjectCreationOperation options, KnownSymbols known) =>
        Creations.Value(options, "Sampler") is IPropertyReferenceOperation { Property: { Name: "Grid", IsStatic: true } property } sampler
        && known.Is(property.ContainingType, KnownNames.Sampler) ? sampler : null;

    private static IOperation? Argument(IObjectCreationOperation creation, string name) =>
        creation.Arguments.Where(argument => argument.Parameter?.Name == name).Select(static argument => Creations.Bare(argument.Value)).FirstOrDefault();

    private static void Report(OperationAnalysisContext context, IEnumerable<(Location Place, string Names)> found)
    {
        foreach (var (place, names) in found)
        {
            context.ReportDiagnostic(Diagnostic.Create(HyperparameterRules.GridWithoutSteps, place, names));
        }
    }
}
