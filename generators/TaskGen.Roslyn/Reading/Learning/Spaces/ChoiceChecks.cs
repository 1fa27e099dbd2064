using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>Checks the values of <c>[Choice]</c>.</summary>
internal static class ChoiceChecks
{
    public static void Check(SpaceMember member, AttributeData attribute, SpaceReader reader)
    {
        var arguments = reader.Arguments(attribute);
        if (arguments.At(0) is not { Kind: TypedConstantKind.Array } list)
        {
            return;
        }

        var values = Values(list);
        if (values.IsEmpty)
        {
            reader.Add(HyperparameterProblems.EmptyChoice, arguments.Location, member.Symbol.Name);
            return;
        }

        var areRight = true;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Kind != TypedConstantKind.Error && !SpaceValues.Fits(values[i], member.Type))
            {
                areRight = false;
                reader.Add(
                    HyperparameterProblems.WrongType, arguments.LocationAt(i), $"The choice {SpaceValues.Text(values[i])}", member.Symbol.Name,
                    TypeNames.Short(member.Type), "list values of that type");
            }
            else if (values.Take(i).Any(other => Equals(SpaceValues.Normal(other.Value), SpaceValues.Normal(values[i].Value))))
            {
                reader.Add(HyperparameterProblems.DuplicateChoice, arguments.LocationAt(i), SpaceValues.Text(values[i]), member.Symbol.Name);
            }
        }

        if (areRight)
        {
            CheckDefault(member, values, reader);
        }
    }

    /// <summary>The values of a list; a list that is null is one value, null.</summary>
    public static ImmutableArray<TypedConstant> Values(TypedConstant list) => list.IsNull ? [default] : list.Values;

    // Where a condition does not hold, a member has its default: that it lies outside may be what is meant.
    private static void CheckDefault(SpaceMember member, ImmutableArray<TypedConstant> values, SpaceReader reader)
    {
        if (member.Conditions.IsEmpty && member.Default is { } expression && reader.Constant(expression) is { HasValue: true, Value: var value }
            && !values.Any(choice => Equals(SpaceValues.Normal(choice.IsNull ? null : choice.Value), SpaceValues.Normal(value))))
        {
            reader.Add(
                HyperparameterProblems.DefaultOutside, expression.GetLocation(), expression.ToString(), member.Symbol.Name, "is none of the choices");
        }
    }
}
