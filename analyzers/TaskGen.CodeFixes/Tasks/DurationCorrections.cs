using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>What a text that is no duration of ours may have meant.</summary>
internal static class DurationCorrections
{
    private static readonly Regex Clock = new(
        @"^\s*((?<d>[0-9]{1,6})\.)?(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(:(?<s>[0-9]{2})(\.(?<f>[0-9]{1,7}))?)?\s*$", RegexOptions.CultureInvariant);

    private static readonly Regex Part = new(@"\G\s*(?<number>[0-9]{1,9}(\.[0-9]{1,3})?)\s*(?<unit>[A-Za-z]+)\s*,?\s*", RegexOptions.CultureInvariant);

    private static readonly (string Unit, decimal Milliseconds)[] Units = [("d", 86_400_000m), ("h", 3_600_000m), ("m", 60_000m), ("s", 1_000m), ("ms", 1m)];

    /// <summary>Valid durations, each with a key: the unit that is missing, or the way of writing that was meant.</summary>
    public static IEnumerable<(string Key, string Text)> Of(string text)
    {
        IEnumerable<(string Key, string? Text)> candidates = Regex.IsMatch(text, @"^\s*[0-9]{1,9}\s*$", RegexOptions.CultureInvariant)
            ? [("seconds", text.Trim() + "s"), ("minutes", text.Trim() + "m")]
            : [("clock", OfClock(text)), ("units", OfUnits(text))];
        return candidates.Where(
            static candidate => candidate.Text is not null
                && Durations.Milliseconds(candidate.Text) is not null).Select(static candidate => (candidate.Key, candidate.Text!));
    }

    private static string? OfClock(string text)
    {
        var match = Clock.Match(text);
        return match.Success
            ? Write(
                (Number("d") * 86_400_000m) + (Number("h") * 3_600_000m) + (Number("m") * 60_000m) + (Number("s") * 1_000m) + (
                    Fraction(match.Groups["f"].Value) * 1_000m))
            : null;

        decimal Number(string part) => match.Groups[part].Success ? decimal.Parse(match.Groups[part].Value, CultureInfo.InvariantCulture) : 0;
    }

    private static decimal Fraction(string digits) => digits.Length == 0 ? 0 : decimal.Parse("0." + digits, CultureInfo.InvariantCulture);

    // "10 min", "1.5h", "1 hour, 30 minutes", "30m1h".
    private static string? OfUnits(string text)
    {
        var total = 0m;
        var position = 0;
        while (position < text.Length)
        {
            var match = Part.Match(text, position);
            if (!match.Success || Length(match.Groups["unit"].Value.ToLowerInvariant()) is not { } length)
            {
                return null;
            }

            total += decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * length;
            position += match.Length;
        }

        return Write(total);
    }

    private static decimal? Length(string unit) => unit switch
    {
        "d" or "day" or "days" => Units[0].Milliseconds,
        "h" or "hr" or "hrs" or "hour" or "hours" => Units[1].Milliseconds,
        "m" or "min" or "mins" or "minute" or "minutes" => Units[2].Milliseconds,
        "s" or "sec" or "secs" or "second" or "seconds" => Units[3].Milliseconds,
        "ms" or "msec" or "millisecond" or "milliseconds" => Units[4].Milliseconds,
        _ => null,
    };

    private static string? Write(decimal milliseconds)
    {
        if (milliseconds != decimal.Truncate(milliseconds))
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var (unit, length) in Units)
        {
            var count = decimal.Truncate(milliseconds / length);
            if (count > 0)
            {
                text.Append(count.ToString("0", CultureInfo.InvariantCulture)).Append(unit);
                milliseconds -= count * length;
            }
        }

        return text.ToString();
    }
}
