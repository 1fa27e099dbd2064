using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>Checks what the attributes of a hyperparameter record say of the values to search, nested records included.</summary>
internal sealed class SpaceReader(KnownSymbols known, Location fallback, ProblemBag problems, CancellationToken cancellationToken)
{
    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    public void Check(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct, IsTupleType: false } record
            || record.ContainingNamespace?.ToDisplayString() is "System" or "System.Collections.Generic"
            || !_seen.Add(record))
        {
            return;
        }

        var members = SpaceMember.Of(record, known, cancellationToken);
        foreach (var member in members)
        {
            Check(member);
            foreach (var condition in member.Conditions)
            {
                ConditionChecks.Check(member, condition, members, TypeNames.Short(record), this);
            }

            if (!member.Conditions.IsEmpty && ConditionChecks.WithoutDefault(member, known, cancellationToken) is { } name)
            {
                Add(HyperparameterProblems.ConditionWithoutDefault, Arguments(member.Conditions[0]).Location, name);
            }

            if (member.Ranges.IsEmpty)
            {
                Check(Literals.Underlying(member.Type));
            }
        }

        ConditionChecks.CheckCircles(members, this);
    }

    /// <summary>The arguments of an attribute.</summary>
    public AttributeArguments Arguments(AttributeData attribute) => new(attribute, cancellationToken);

    /// <summary>Reports a problem; where an attribute is in another assembly, at the parameter that takes the record.</summary>
    public void Add(ProblemKind kind, Location? location, params string[] arguments) => Add(new Problem(kind, location ?? Location.None, [.. arguments]));

    public void Add(Problem problem) => problems.Add(problem.Location.IsInSource ? problem : problem with { Location = fallback });

    /// <summary>The constant that an expression is.</summary>
    public Optional<object?> Constant(SyntaxNode expression) =>
        known.Compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken);

    private void Check(SpaceMember member)
    {
        foreach (var (name, attribute) in member.Ranges.Skip(1))
        {
            Add(HyperparameterProblems.SeveralRanges, Arguments(attribute).Location, member.Symbol.Name, member.Ranges[0].Name, name);
        }

        if (member.Range is { } range)
        {
            if (range.Name == "Choice")
            {
                ChoiceChecks.Check(member, range.Attribute, this);
            }
            else
            {
                RangeChecks.Check(member, range.Name, range.Attribute, this);
            }
        }

        if (member.Steps is { } steps)
        {
            StepChecks.Check(member, steps, this);
        }
    }
}
