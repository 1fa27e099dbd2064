using System.Globalization;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>Checks the attributes that give a range or a distribution.</summary>
internal static class RangeChecks
{
    public static void Check(SpaceMember member, string name, AttributeData attribute, SpaceReader reader)
    {
        var arguments = reader.Arguments(attribute);
        if (arguments.At(0).Kind == TypedConstantKind.Error || arguments.At(1).Kind == TypedConstantKind.Error)
        {
            return;
        }

        if (!(name == "IntRange" ? SpaceValues.IsInteger(member.Type) : SpaceValues.IsReal(member.Type)))
        {
            reader.Add(
                HyperparameterProblems.WrongType, arguments.Location, $"[{name}]", member.Symbol.Name, TypeNames.Short(member.Type), Advice(member.Type));
            return;
        }

        if (arguments.At(0).Value is long minimum && arguments.At(1).Value is long maximum)
        {
            CheckIntegers(member, attribute, minimum, maximum, arguments, reader);
        }
        else if (arguments.At(0).Value is double one && arguments.At(1).Value is double other)
        {
            CheckReals(member, name, one, other, arguments, reader);
        }
    }

    /// <summary>What a type takes.</summary>
    public static string Advice(ITypeSymbol type) => Literals.Underlying(type) switch
    {
        var real when SpaceValues.IsReal(real) => "use [Uniform], [LogUniform], [Normal], [LogNormal] or [Choice]",
        var integer when SpaceValues.IsInteger(integer) => "use [IntRange] or [Choice]",
        { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean } => "it takes all its values by itself, or some by [Choice]",
        { SpecialType: SpecialType.System_String or SpecialType.System_Char } => "use [Choice]",
        _ => "numbers, texts, booleans and enums can be searched",
    };

    private static void CheckIntegers(
        SpaceMember member, AttributeData attribute, long minimum, long maximum, AttributeArguments arguments, SpaceReader reader)
    {
        if (!SpaceValues.Holds(member.Type, minimum) || !SpaceValues.Holds(member.Type, maximum))
        {
            reader.Add(
                HyperparameterProblems.WrongType, arguments.Location, $"[IntRange({Text(minimum)}, {Text(maximum)})]", member.Symbol.Name,
                    TypeNames.Short(member.Type),
                "keep to the numbers that it can hold");
            return;
        }

        StepChecks.CheckDistance(member, attribute, minimum, maximum, reader);
        if (minimum >= maximum)
        {
            reader.Add(HyperparameterProblems.EmptyRange, arguments.Location, member.Symbol.Name, Text(minimum), Text(maximum));
        }
        else if (arguments.Boolean("Log") && minimum <= 0)
        {
            reader.Add(HyperparameterProblems.LogarithmOfZero, arguments.LocationAt(0), member.Symbol.Name, Text(minimum));
        }
        else
        {
            CheckDefault(member, minimum, maximum, $"{Text(minimum)} to {Text(maximum)}", reader);
        }

        static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private static void CheckReals(SpaceMember member, string name, double first, double second, AttributeArguments arguments, SpaceReader reader)
    {
        if (IsEndless(first) || IsEndless(second))
        {
            reader.Add(
                HyperparameterProblems.EndlessRange, arguments.LocationAt(IsEndless(first) ? 0 : 1), member.Symbol.Name, SpaceValues.Text(
                    IsEndless(first) ? first : second));
        }
        else if (name is "Normal" or "LogNormal")
        {
            if (second <= 0)
            {
                reader.Add(HyperparameterProblems.NoSpread, arguments.LocationAt(1), member.Symbol.Name, SpaceValues.Text(second));
            }
        }
        else if (first >= second)
        {
            reader.Add(HyperparameterProblems.EmptyRange, arguments.Location, member.Symbol.Name, SpaceValues.Text(first), SpaceValues.Text(second));
        }
        else if (name == "LogUniform" && first <= 0)
        {
            reader.Add(HyperparameterProblems.LogarithmOfZero, arguments.LocationAt(0), member.Symbol.Name, SpaceValues.Text(first));
        }
        else
        {
            CheckDefault(member, first, second, $"{SpaceValues.Text(first)} to {SpaceValues.Text(second)}", reader);
        }
    }

    private static bool IsEndless(double number) => double.IsNaN(number) || double.IsInfinity(number);

    private static void CheckDefault(SpaceMember member, double minimum, double maximum, string range, SpaceReader reader)
    {
        if (member.Conditions.IsEmpty && member.Default is { } expression
            && reader.Constant(expression) is { HasValue: true, Value: var value }
            && SpaceValues.Normal(value) is double number && (number < minimum || number > maximum))
        {
            reader.Add(
                HyperparameterProblems.DefaultOutside, expression.GetLocation(), expression.ToString(), member.Symbol.Name,
                $"is not in the range from {range}");
        }
    }
}
