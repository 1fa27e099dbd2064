using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Roslyn.Reading;

/// <summary>Constants as C# expressions.</summary>
internal static class Literals
{
    /// <summary>The constant as an expression of the given type.</summary>
    public static string Of(ITypeSymbol type, object? value)
    {
        if (value is null)
        {
            return type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated ? "null"
                : type.IsReferenceType ? "null!"
                : "default";
        }

        var underlying = Underlying(type);
        if (underlying.TypeKind == TypeKind.Enum)
        {
            return EnumMember(underlying, value) is { } member
                ? $"{TypeNames.Qualified(underlying)}.{Identifiers.Escape(member)}"
                : $"({TypeNames.Qualified(underlying)})({Number(value)})";
        }

        return value switch
        {
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            char character => SymbolDisplay.FormatLiteral(character, quote: true),
            bool flag => flag ? "true" : "false",
            _ => Number(value),
        };
    }

    /// <summary>The name of the enum's member with this value, or null.</summary>
    public static string? EnumMember(ITypeSymbol type, object value) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value))?.Name;

    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static string Number(object value) => value switch
    {
        double number => Real(
            number, double.IsNaN(number), double.IsInfinity(number), number > 0, "double", "D", number.ToString("R", CultureInfo.InvariantCulture)),
        float number => Real(
            number, float.IsNaN(number), float.IsInfinity(number), number > 0, "float", "F", number.ToString("R", CultureInfo.InvariantCulture)),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        long number => number == long.MinValue ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
        int number => number == int.MinValue ? "int.MinValue" : number.ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Real(double value, bool isNaN, bool isInfinite, bool isPositive, string type, string suffix, string text)
    {
        if (isNaN)
        {
            return $"{type}.NaN";
        }

        if (isInfinite)
        {
            return isPositive ? $"{type}.PositiveInfinity" : $"{type}.NegativeInfinity";
        }

        // Netstandard's "R" prints -0 as 0.
        var sign = value == 0 && 1 / value < 0 && text[0] != '-' ? "-" : "";
        return sign + text + suffix;
    }
}
