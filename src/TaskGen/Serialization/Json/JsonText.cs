using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace TaskGen.Serialization;

/// <summary>What <see cref="JsonElement"/> does not say without throwing.</summary>
internal static class JsonText
{
    private const int LongestQuote = 60;

    /// <summary>The text of a string; false if an escape in it is half a surrogate pair.</summary>
    public static bool TryGet(JsonElement element, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = element.GetString();
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>The name of a property; false if an escape in it is half a surrogate pair.</summary>
    public static bool TryGetName(JsonProperty property, [NotNullWhen(true)] out string? name)
    {
        try
        {
            name = property.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = null;
            return false;
        }
    }

    /// <summary>A value in a message: a list or object by its kind, anything else as it is written.</summary>
    public static string Describe(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Undefined:
                return "nothing";
            case JsonValueKind.Object:
                return "an object";
            case JsonValueKind.Array:
                return "a list";
            default:
                var text = element.GetRawText();
                return text.Length <= LongestQuote ? text : $"{text.AsSpan(0, LongestQuote)}…";
        }
    }

    /// <summary>Reads a number with a fraction or exponent exactly; false if it is not whole or has more than 20 digits.</summary>
    /// <param name="number">A number by the grammar of JSON.</param>
    /// <param name="value">The number.</param>
    public static bool TryGetWhole(ReadOnlySpan<char> number, out Int128 value)
    {
        const int MostDigits = 20;
        value = 0;
        var exponentAt = number.IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? number : number[..exponentAt];
        var pointAt = mantissa.IndexOf('.');
        var fraction = pointAt < 0 ? [] : mantissa[(pointAt + 1)..];
        var digits = string.Concat(pointAt < 0 ? mantissa : mantissa[..pointAt], fraction).TrimStart('-').TrimStart('0');
        if (digits.Length == 0)
        {
            return true;
        }

        // An exponent that is no long is absurd in either direction.
        if (!long.TryParse(exponentAt < 0 ? "0" : number[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
        {
            return false;
        }

        var significant = digits.TrimEnd('0');
        var zeros = (decimal)exponent - fraction.Length + (digits.Length - significant.Length);
        if (zeros < 0 || significant.Length + zeros > MostDigits)
        {
            return false;
        }

        var magnitude = Int128.Parse(significant + new string('0', (int)zeros), NumberStyles.None, CultureInfo.InvariantCulture);
        value = number[0] == '-' ? -magnitude : magnitude;
        return true;
    }
}
