using System.Globalization;
using System.Text.RegularExpressions;

namespace TaskGen.Roslyn.Reading;

/// <summary>Durations such as "90s", "10m" and "1h30m". A bare number is none: <c>TimeSpan.Parse("10")</c> is ten days.</summary>
internal static class Durations
{
    private static readonly Regex Form = new(
        @"^(?<d>[0-9]{1,12}d)?(?<h>[0-9]{1,12}h)?(?<m>[0-9]{1,12}m)?(?<s>[0-9]{1,12}s)?(?<ms>[0-9]{1,12}ms)?\z", RegexOptions.CultureInvariant);

    // What a TimeSpan holds.
    private const decimal Longest = long.MaxValue / TimeSpan.TicksPerMillisecond;

    /// <summary>Milliseconds; null if the text is no duration above zero, or longer than a <see cref="TimeSpan"/> can be.</summary>
    public static long? Milliseconds(string text)
    {
        var match = Form.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var total = Part("d", 86_400_000) + Part("h", 3_600_000) + Part("m", 60_000) + Part("s", 1_000) + Part("ms", 1);
        return total > 0 && total <= Longest ? (long)total : null;

        decimal Part(string unit, decimal factor)
        {
            var value = match.Groups[unit].Value;
            return value.Length == 0 ? 0 : decimal.Parse(value.Substring(0, value.Length - unit.Length), CultureInfo.InvariantCulture) * factor;
        }
    }
}
