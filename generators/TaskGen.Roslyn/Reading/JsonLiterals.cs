using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>Constants as JSON.</summary>
internal static class JsonLiterals
{
    /// <summary>The constant as codecs of the given type write it; null for the default of a struct, which is no constant.</summary>
    public static string? Of(ITypeSymbol type, object? value)
    {
        var underlying = Literals.Underlying(type);
        if (value is null)
        {
            return type.IsReferenceType || !SymbolEqualityComparer.Default.Equals(type, underlying) ? "null" : null;
        }

        if (underlying.TypeKind == TypeKind.Enum && Literals.EnumMember(underlying, value) is { } member)
        {
            return Text(member);
        }

        return value switch
        {
            string text => Text(text),
            char character => Text(character.ToString()),
            bool flag => flag ? "true" : "false",
            double number => Real(number, number.ToString("R", CultureInfo.InvariantCulture)),
            float number => Real(number, number.ToString("R", CultureInfo.InvariantCulture)),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private static string Real(double value, string text) =>
        double.IsNaN(value) || double.IsInfinity(value) ? $"\"{text}\"" : text;

    private static string Text(string value)
    {
        var builder = new StringBuilder("\"");
        foreach (var character in value)
        {
            switch (character)
            {
                case '"' or '\\':
                    builder.Append('\\').Append(character);
                    break;
                case < ' ':
                    builder.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    builder.Append(character);
                    break;
            }
        }

        return builder.Append('"').ToString();
    }
}
