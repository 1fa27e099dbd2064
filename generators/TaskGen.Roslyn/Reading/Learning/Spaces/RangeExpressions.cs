using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>What the attributes of a hyperparameter say of its values, as expressions.</summary>
internal static class RangeExpressions
{
    private const string Factory = "global::TaskGen.Learn.ParameterRange";

    /// <summary>The range of a member, as an expression and as documentation shows it; null if nothing says what its values are.</summary>
    public static (string Expression, string Text)? Of(SpaceMember member, CancellationToken cancellationToken)
    {
        if (member.Range is not var (name, attribute))
        {
            return Natural(member.Type);
        }

        var arguments = new AttributeArguments(attribute, cancellationToken);
        if (name == "Choice")
        {
            return arguments.At(0) is { Kind: TypedConstantKind.Array } list
                ? List(member.Type, ChoiceChecks.Values(list).Select(static item => item.Value))
                : null;
        }

        var (first, second) = (arguments.At(0).Value, arguments.At(1).Value);
        if (first is null || second is null)
        {
            return null;
        }

        var underlying = Literals.Underlying(member.Type);
        var isDistribution = name is "Normal" or "LogNormal";
        var bounds = isDistribution ? $"{Literal(first)}, {Literal(second)}" : $"{Value(underlying, first)}, {Value(underlying, second)}";
        var settings = (arguments.Value("Step") is long step and not 1 ? $", step: {Literal(step)}" : "") + (arguments.Boolean("Log") ? ", log: true" : "");
        var steps = member.Steps is { } counted && new AttributeArguments(counted, cancellationToken).At(0).Value is int count
            ? $".WithSteps({Literal(count)})"
            : "";
        var isNullable = !SymbolEqualityComparer.Default.Equals(underlying, member.Type);
        var range = $"{Factory}.{name}<{TypeNames.Qualified(underlying)}>({bounds}{settings})";
        return (
            (isNullable ? $"{Factory}.OrNull({range})" : range) + steps,
            $"{name}({Plain(first)}, {Plain(second)}{settings}){steps}");
    }

    /// <summary>Values of a member as a list of expressions.</summary>
    public static string Values(ITypeSymbol type, IEnumerable<object?> values) => string.Join(", ", values.Select(value => Value(type, value)).Distinct());

    // Booleans and enums are searched by themselves; flags have no list of values.
    private static (string, string)? Natural(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => List(type, [false, true]),
        { TypeKind: TypeKind.Enum } when !type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "FlagsAttribute")
            && type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(static field => field.ConstantValue).Distinct()
                .ToArray() is { Length: > 0 } values => List(type, values),
        _ => null,
    };

    private static (string, string)? List(ITypeSymbol type, IEnumerable<object?> values)
    {
        var list = values.ToArray();
        return ($"[{Values(type, list)}]", $"[{string.Join(", ", list.Select(value => Plain(type, value)))}]");
    }

    // A number is written as one of the member's own type.
    private static string Value(ITypeSymbol type, object? value)
    {
        var underlying = Literals.Underlying(type);
        return value is null ? Literals.Of(type, null) : underlying.SpecialType switch
        {
            SpecialType.System_Double => Literals.Of(underlying, Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            SpecialType.System_Single => Literals.Of(underlying, Convert.ToSingle(value, CultureInfo.InvariantCulture)),
            SpecialType.System_Decimal => ToDecimal(value),
            _ when SpaceValues.IsInteger(underlying) => Literal(value),
            _ => Literals.Of(underlying, value),
        };
    }

    private static string ToDecimal(object value) =>
        value is double or float && Convert.ToDouble(value, CultureInfo.InvariantCulture) is > 7.9e28 or < -7.9e28
            ? "default(decimal)"
            : Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "M";

    // Without suffix: the compiler gives an integer the type that the place asks for.
    private static string Literal(object value) => value switch
    {
        long.MinValue => "long.MinValue",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Plain(ITypeSymbol type, object? value) =>
        value is not null && Literals.Underlying(type) is { TypeKind: TypeKind.Enum } underlying
            ? Literals.EnumMember(underlying, value) ?? Plain(value)
            : Plain(value);

    private static string Plain(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
