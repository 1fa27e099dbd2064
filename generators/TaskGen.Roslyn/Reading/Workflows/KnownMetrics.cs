using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>The names that a study of a trainer can select by, as far as the compiler knows.</summary>
/// <param name="Declared">Those with a direction: of the <c>[Metric]</c> methods, and the score.</param>
/// <param name="All">Every name; default where <c>[Evaluate]</c> gives names of its own when it runs.</param>
internal sealed record KnownMetrics(ImmutableArray<string> Declared, ImmutableArray<string> All)
{
    /// <summary>Those of a trainer, by its name among several; null for one that is not written in this project, or is wrong.</summary>
    public static KnownMetrics? Of(INamedTypeSymbol owner, string? name, KnownSymbols known, CancellationToken cancellationToken)
    {
        if (owner.DeclaringSyntaxReferences.IsEmpty
            || Declarations.Attribute(owner, KnownNames.DatasetAttribute, known) is not { } dataset
            || KnownTrainer.Read(owner, dataset, known, cancellationToken)?.Trainers.FirstOrDefault(trainer => trainer.Name == name) is not { } trainer)
        {
            return null;
        }

        ImmutableArray<string> declared = [.. trainer.Metrics.Select(static metric => metric.Name), "score"];
        return new KnownMetrics(declared, trainer.Evaluate.Kind == EvaluationKind.Evaluation
            ? default
            : [.. trainer.Evaluate.Metrics.Select(Identifiers.ToCamelCase), .. declared]);
    }
}
