using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>What the marks of a row's members may be on, and what their values may be.</summary>
internal static class RowMarkTypes
{
    public static bool IsNumber(ITypeSymbol type) => Literals.Underlying(type) is
    {
        TypeKind: not TypeKind.Enum,
        SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double,
    };

    public static bool IsTime(ITypeSymbol type) => Literals.Underlying(type) is
    {
        Name: "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan",
        ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
    };

    public static bool HasOrder(ITypeSymbol type) => IsNumber(type) || IsTime(type);

    /// <summary>Whether a text is a custom format for a type of time.</summary>
    public static bool IsUsable(string? format, ITypeSymbol type)
    {
        if (string.IsNullOrWhiteSpace(format))
        {
            return false;
        }

        try
        {
            return Literals.Underlying(type).Name == "TimeSpan"
                ? TimeSpan.Zero.ToString(format, CultureInfo.InvariantCulture).Length > 0
                : DateTimeOffset.MinValue.ToString(format, CultureInfo.InvariantCulture).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>What is wrong with declared categories; null if nothing is.</summary>
    public static (string Found, string Problem)? Fault(IReadOnlyList<string?> categories)
    {
        if (categories.Count == 0)
        {
            return ("an empty list", "declares no category");
        }

        for (var i = 0; i < categories.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(categories[i]))
            {
                return ("an empty text", "stands for a missing value, which is no category: make the member nullable");
            }

            if (categories[i]!.Trim().Length != categories[i]!.Length)
            {
                return ($"'{categories[i]}'", "never matches: blanks around a field do not count");
            }

            if (categories.Take(i).Contains(categories[i]))
            {
                return ($"'{categories[i]}'", "is there twice");
            }
        }

        return null;
    }
}
