using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>Checks <c>[When]</c>: the member exists and can have the values, and no condition leads back to itself.</summary>
internal static class ConditionChecks
{
    public static void Check(SpaceMember member, AttributeData condition, ImmutableArray<SpaceMember> members, string record, SpaceReader reader)
    {
        var arguments = reader.Arguments(condition);
        if (arguments.At(0) is not { Kind: TypedConstantKind.Primitive, Value: string name } || arguments.At(1) is not { Kind: TypedConstantKind.Array } list)
        {
            return;
        }

        if (members.FirstOrDefault(candidate => candidate.Symbol.Name == name) is not { } other)
        {
            reader.Add(Missing(name, record, members, arguments));
            return;
        }

        var values = ChoiceChecks.Values(list);
        if (values.IsEmpty)
        {
            reader.Add(HyperparameterProblems.ImpossibleCondition, arguments.Location, member.Symbol.Name, name, "it lists no value");
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Kind != TypedConstantKind.Error && Obstacle(values[i], other, reader) is { } obstacle)
            {
                reader.Add(
                    HyperparameterProblems.ImpossibleCondition, arguments.LocationAt(i + 1), member.Symbol.Name, name,
                    $"{SpaceValues.Text(values[i])} {obstacle}");
            }
        }
    }

    /// <summary>The name of what has no value where a condition does not hold: the member, or one of the record that it is; null if all has.</summary>
    public static string? WithoutDefault(SpaceMember member, KnownSymbols known, CancellationToken cancellationToken) =>
        WithoutDefault(member, known, [], cancellationToken);

    private static string? WithoutDefault(SpaceMember member, KnownSymbols known, HashSet<ITypeSymbol> open, CancellationToken cancellationToken)
    {
        if (member.Nested is not { } record)
        {
            return member.HasDefault ? null : member.Symbol.Name;
        }

        return open.Add(record) && SpaceMember.Of(record, known, cancellationToken)
            .Select(inner => WithoutDefault(inner, known, open, cancellationToken)).FirstOrDefault(static name => name is not null) is { } found
            ? $"{member.Symbol.Name}.{found}"
            : null;
    }

    /// <summary>Reports members whose conditions lead back to them.</summary>
    public static void CheckCircles(ImmutableArray<SpaceMember> members, SpaceReader reader)
    {
        foreach (var member in members.Where(static member => !member.Conditions.IsEmpty))
        {
            if (LeadsTo(member, member.Symbol.Name, members, []))
            {
                reader.Add(HyperparameterProblems.CircularCondition, reader.Arguments(member.Conditions[0]).Location, member.Symbol.Name);
            }
        }
    }

    private static bool LeadsTo(SpaceMember member, string goal, ImmutableArray<SpaceMember> members, HashSet<string> seen) =>
        member.Conditions.Select(static condition => condition.ConstructorArguments.FirstOrDefault().Value as string).Any(name =>
            name == goal
            || (name is not null && seen.Add(name) && members.FirstOrDefault(other => other.Symbol.Name == name) is { } next
                && LeadsTo(next, goal, members, seen)));

    private static Problem Missing(string name, string record, ImmutableArray<SpaceMember> members, AttributeArguments arguments)
    {
        var problem = new Problem(HyperparameterProblems.ConditionOnNothing, arguments.LocationAt(0), [name, record]);
        var similar = members.Select(static member => member.Symbol.Name)
            .Where(other => string.Equals(other.Replace("_", ""), name.Replace("_", ""), StringComparison.OrdinalIgnoreCase)).ToArray();
        return similar.Length == 1 ? problem with { Properties = problem.Properties.Add(Problem.Suggestion, similar[0]) } : problem;
    }

    // Why a member never has a value; null if it can.
    private static string? Obstacle(TypedConstant value, SpaceMember other, SpaceReader reader)
    {
        if (!SpaceValues.Fits(value, other.Type))
        {
            return $"is no '{TypeNames.Short(other.Type)}'";
        }

        var wanted = SpaceValues.Normal(value.IsNull ? null : value.Value);
        if (other.Range is not var (name, attribute))
        {
            return null;
        }

        var arguments = reader.Arguments(attribute);
        if (name == "Choice" && arguments.At(0) is { Kind: TypedConstantKind.Array } list)
        {
            return ChoiceChecks.Values(list).Any(choice => Equals(SpaceValues.Normal(choice.IsNull ? null : choice.Value), wanted))
                ? null
                : "is none of its choices";
        }

        return name is "IntRange" or "Uniform" or "LogUniform" && wanted is double number
            && SpaceValues.Normal(arguments.At(0).Value) is double minimum && SpaceValues.Normal(arguments.At(1).Value) is double maximum
            && (number < minimum || number > maximum) ? "is not in its range" : null;
    }
}
