using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.Analyzers.Usage.Tuning;

/// <summary>Reports objectives that name no metric of the trainer, where they are handed to its tuner.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ObjectiveAnalyzer : DiagnosticAnalyzer
{
    private const string Tune = "Tune";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [HyperparameterRules.UnknownMetric];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var known = KnownSymbols.For(start.Compilation);
            if (known.Get(KnownNames.Objective) is not null)
            {
                start.RegisterOperationAction(operation => Analyze(operation, known), OperationKind.ObjectCreation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, KnownSymbols known)
    {
        var options = (IObjectCreationOperation)context.Operation;
        if (options.Type is not { } type || !known.Is(type, KnownNames.TuningOptions)
            || Creations.Elements(Creations.Value(options, "Objectives")) is not { Count: > 0 } objectives
            || Tuned(options, known, context.CancellationToken) is not var (owner, trainer)
            || KnownMetrics.Of(owner, trainer, known, context.CancellationToken) is not { } metrics)
        {
            return;
        }

        foreach (var objective in objectives)
        {
            if (Metric(objective, known) is not { ConstantValue: { HasValue: true, Value: string name } } metric)
            {
                continue;
            }

            var takesDirection = objective is IInvocationOperation { TargetMethod.Name: "Of" };
            var expected = takesDirection ? metrics.Declared : metrics.All;
            if (!expected.IsDefault && !expected.Contains(name))
            {
                var isComputed = takesDirection && (metrics.All.IsDefault || metrics.All.Contains(name));
                Report(context, metric.Syntax.GetLocation(), isComputed ? "declares a direction of" : "computes a metric", name, owner, expected);
            }
        }
    }

    private static void Report(
        OperationAnalysisContext context, Location place, string verb, string name, INamedTypeSymbol owner, ImmutableArray<string> expected)
    {
        var similar = expected.Where(other => string.Equals(other.Replace("_", ""), name.Replace("_", ""), StringComparison.OrdinalIgnoreCase)).ToArray();
        var properties = ImmutableDictionary<string, string?>.Empty;
        context.ReportDiagnostic(Diagnostic.Create(
            HyperparameterRules.UnknownMetric, place, similar.Length == 1 ? properties.Add(Problem.Suggestion, similar[0]) : properties,
            verb, name, TypeNames.Short(owner), string.Join(" or ", expected.Select(static other => $"'{other}'"))));
    }

    // The class of the tuner that options are handed to, and the trainer's name among several.
    private static (INamedTypeSymbol Owner, string? Trainer)? Tuned(IObjectCreationOperation options, KnownSymbols known, CancellationToken cancellationToken)
    {
        if (Creations.Taker(options) is not { TargetMethod: var method, SemanticModel: { } model } call)
        {
            return null;
        }

        if (FlowNames.IsCalls(method.ContainingType))
        {
            return method.Name.StartsWith(Tune, StringComparison.Ordinal) && FlowNames.Container(method.ContainingType) is { } container
                ? (container, method.Name == Tune ? null : method.Name.Substring(Tune.Length))
                : null;
        }

        return call.Syntax is InvocationExpressionSyntax syntax && TrainerCall.Of(syntax, model, known, cancellationToken) is { IsTuner: true } tuner
            ? (tuner.Owner, tuner.Trainer.Name)
            : null;
    }

    private static IOperation? Metric(IOperation objective, KnownSymbols known)
    {
        var (type, arguments) = objective switch
        {
            IInvocationOperation call => (call.TargetMethod.ContainingType, call.Arguments),
            IObjectCreationOperation creation => (creation.Type, creation.Arguments),
            _ => default,
        };
        return type is not null && known.Is(type, KnownNames.Objective)
            ? arguments.Where(static argument => argument.Parameter?.Ordinal == 0).Select(static argument => Creations.Bare(argument.Value)).FirstOrDefault()
            : null;
    }
}
