using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Learning.Spaces;

namespace TaskGen.Analyzers.Usage.Tuning;

/// <summary>Finds what a grid over a space cannot visit, as far as the space is written out.</summary>
internal static class GridSpaces
{
    private static readonly string[] Continua = ["Uniform", "LogUniform", "Normal", "LogNormal"];

    /// <summary>The continuous hyperparameters of the space that is generated for a record.</summary>
    public static IEnumerable<(Location Place, string Names)> Continuous(
        INamedTypeSymbol record, SyntaxNode place, KnownSymbols known, CancellationToken cancellationToken) =>
        Reported(place, ContinuousMembers.Of(record, static _ => false, known, cancellationToken));

    /// <summary>Those of a space that is created with some values of its own, nested ones included.</summary>
    public static IEnumerable<(Location Place, string Names)> Continuous(
        IObjectCreationOperation space, KnownSymbols known, CancellationToken cancellationToken)
    {
        var values = Creations.Values(space).ToArray();
        if (!IsGenerated(space.Type) || Record(space.Type, known) is not { } record)
        {
            return [];
        }

        // What is searched under a condition may not be searched at all.
        var conditional = SpaceMember.Of(record, known, cancellationToken).Where(static member => !member.Conditions.IsEmpty)
            .Select(static member => member.Symbol.Name).ToArray();
        var rest = ContinuousMembers.Of(record, name => values.Any(value => value.Name == name), known, cancellationToken);
        return Reported(Type(space.Syntax), rest).Concat(values.Where(value => !conditional.Contains(value.Name)).SelectMany(value => value.Value switch
        {
            IObjectCreationOperation nested => Continuous(nested, known, cancellationToken),
            IInvocationOperation range when IsContinuous(range, known) => Reported(range.Syntax, [value.Name]),
            _ => [],
        }));
    }

    private static IEnumerable<(Location Place, string Names)> Reported(SyntaxNode place, IReadOnlyList<string> names) => names.Count == 0
        ? []
        : [(place.GetLocation(), string.Join(", ", names.Select(static name => $"'{name}'")))];

    // `new Wine.Space`, without what it sets.
    private static SyntaxNode Type(SyntaxNode creation) =>
        creation is Microsoft.CodeAnalysis.CSharp.Syntax.ObjectCreationExpressionSyntax { Type: var type } ? type : creation;

    private static bool IsContinuous(IInvocationOperation range, KnownSymbols known) => known.Is(range.TargetMethod.ContainingType, KnownNames.ParameterRange)
        && (Continua.Contains(range.TargetMethod.Name)
            || (range.TargetMethod.Name == "OrNull" && range.Arguments.Length == 1
                && Creations.Bare(range.Arguments[0].Value) is IInvocationOperation inner && IsContinuous(inner, known)));

    // What a hand-written space has by default is not known.
    private static bool IsGenerated(ITypeSymbol? space) =>
        space?.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute") == true;

    private static INamedTypeSymbol? Record(ITypeSymbol? space, KnownSymbols known) =>
        space?.BaseType is { } parent && known.Is(parent, KnownNames.HyperparameterSpace) ? parent.TypeArguments[0] as INamedTypeSymbol : null;
}
