using System.Globalization;
using System.Text.RegularExpressions;

namespace TaskGen.Roslyn.Reading;

/// <summary>Resource quantities in Kubernetes' notation.</summary>
internal static class Quantities
{
    private static readonly Regex Form = new(@"^(?<number>[0-9]+(\.[0-9]+)?)(?<suffix>m|k|Ki|Mi|Gi|Ti|Pi|Ei|M|G|T|P|E)?\z", RegexOptions.CultureInvariant);

    /// <summary>Whole bytes; null if the text is no amount of memory, a fraction of a byte, or not positive.</summary>
    public static long? Bytes(string text) => Parse(text) is { } value && value >= 1 && value == decimal.Truncate(value) && value <= long.MaxValue
        ? (long)value
        : null;

    /// <summary>Thousandths of a processor; null if the text is no amount of processors, finer than a thousandth, or not positive.</summary>
    public static long? Millis(string text) => Parse(text) is { } value && value > 0 && value <= int.MaxValue && value * 1000 == decimal.Truncate(value * 1000)
        ? (long)(value * 1000)
        : null;

    /// <summary>A whole number above zero; null if the text is none.</summary>
    public static int? Count(string text) => Parse(text) is { } value && value >= 1 && value == decimal.Truncate(value) && value <= int.MaxValue
        ? (int)value
        : null;

    private static decimal? Parse(string text)
    {
        var match = Form.Match(text);
        if (!match.Success || match.Groups["number"].Length > 18)
        {
            return null;
        }

        var number = decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        return match.Groups["suffix"].Value switch
        {
            "" => number,
            "m" => number / 1000,
            "k" => number * 1000,
            var suffix => Scale(number, suffix),
        };
    }

    private static decimal? Scale(decimal number, string suffix)
    {
        var power = "KMGTPE".IndexOf(suffix[0]) + 1;
        var step = suffix.Length == 2 ? 1024m : 1000m;
        for (var i = 0; i < power; i++)
        {
            if (number > decimal.MaxValue / step)
            {
                return null;
            }

            number *= step;
        }

        return number;
    }
}
