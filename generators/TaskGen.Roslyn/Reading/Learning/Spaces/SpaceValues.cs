using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>Values as attributes hold them, and the types of members.</summary>
internal static class SpaceValues
{
    public static bool IsReal(ITypeSymbol type) =>
        Literals.Underlying(type).SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal;

    public static bool IsInteger(ITypeSymbol type) => Literals.Underlying(type) is { TypeKind: not TypeKind.Enum } underlying
        && underlying.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    /// <summary>Whether a member of a type can hold a value.</summary>
    public static bool Fits(TypedConstant value, ITypeSymbol type)
    {
        var underlying = Literals.Underlying(type);
        if (value.IsNull)
        {
            return type.NullableAnnotation == NullableAnnotation.Annotated || !SymbolEqualityComparer.Default.Equals(underlying, type);
        }

        if (underlying.TypeKind == TypeKind.Enum || value.Kind == TypedConstantKind.Enum)
        {
            return SymbolEqualityComparer.Default.Equals(underlying, value.Type);
        }

        return underlying.SpecialType switch
        {
            SpecialType.System_Boolean => value.Value is bool,
            SpecialType.System_String => value.Value is string,
            SpecialType.System_Char => value.Value is char,
            _ when IsInteger(underlying) => IsWhole(value.Value) && Holds(underlying, Convert.ToDecimal(value.Value, CultureInfo.InvariantCulture)),
            _ when IsReal(underlying) => IsWhole(value.Value) || value.Value is double or float,
            _ => false,
        };
    }

    /// <summary>Whether a whole number is in the range of an integer type.</summary>
    public static bool Holds(ITypeSymbol type, decimal number) => Literals.Underlying(type).SpecialType switch
    {
        SpecialType.System_SByte => number is >= sbyte.MinValue and <= sbyte.MaxValue,
        SpecialType.System_Byte => number is >= byte.MinValue and <= byte.MaxValue,
        SpecialType.System_Int16 => number is >= short.MinValue and <= short.MaxValue,
        SpecialType.System_UInt16 => number is >= ushort.MinValue and <= ushort.MaxValue,
        SpecialType.System_Int32 => number is >= int.MinValue and <= int.MaxValue,
        SpecialType.System_UInt32 => number is >= uint.MinValue and <= uint.MaxValue,
        SpecialType.System_Int64 => number is >= long.MinValue and <= long.MaxValue,
        SpecialType.System_UInt64 => number is >= ulong.MinValue and <= ulong.MaxValue,
        _ => false,
    };

    /// <summary>The value in the form in which equal ones are equal: 1 and 1.0 are one value of a <c>double</c>.</summary>
    public static object? Normal(object? value) => value switch
    {
        double or float => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        decimal or sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => value,
    };

    /// <summary>A value as messages show it.</summary>
    public static string Text(TypedConstant value) => value.Kind == TypedConstantKind.Array ? "an array" : value.ToCSharpText();

    /// <summary>A number as messages show it.</summary>
    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static bool IsWhole(object? value) => value is sbyte or byte or short or ushort or int or uint or long or ulong;

    private static string ToCSharpText(this TypedConstant value) => Microsoft.CodeAnalysis.CSharp.TypedConstantExtensions.ToCSharpString(value);
}
