using System;
using System.Globalization;

namespace TaskGen.Text;

/// <summary>Durations such as "90s", "10m" and "1h30m". A bare number and "00:10:00" are none: what they mean is a guess.</summary>
internal static class Duration
{
    /// <summary>The form that is expected, for messages.</summary>
    public const string Form = "a duration such as \"90s\", \"10m\" or \"1h30m\"";

    private const long Longest = long.MaxValue / TimeSpan.TicksPerMillisecond;

    private static readonly (string Name, long Milliseconds)[] Units =
        [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

    /// <summary>Reads a duration above zero: whole numbers of days, hours, minutes, seconds and milliseconds, in this order, each at most once.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        long total = 0;
        var position = 0;
        var nextUnit = 0;
        while (position < text.Length)
        {
            var start = position;
            position = SkipWhile(text, position, static c => c is >= '0' and <= '9');
            var digits = text.Substring(start, position - start);
            start = position;
            position = SkipWhile(text, position, static c => c is >= 'a' and <= 'z');
            var name = text.Substring(start, position - start);

            var unit = Array.FindIndex(Units, nextUnit, candidate => candidate.Name == name);
            if (unit < 0 || digits.Length is 0 or > 12)
            {
                return false;
            }

            var factor = Units[unit].Milliseconds;
            var count = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            if (count > (Longest - total) / factor)
            {
                return false;
            }

            total += count * factor;
            nextUnit = unit + 1;
        }

        duration = TimeSpan.FromTicks(total * TimeSpan.TicksPerMillisecond);
        return total > 0;
    }

    /// <summary>Writes a duration in the form in which it is read, to the millisecond: "1h30m"; "0s" for none.</summary>
    public static string Format(TimeSpan duration)
    {
        var rest = duration.Ticks / TimeSpan.TicksPerMillisecond;
        var text = "";
        foreach (var (name, milliseconds) in Units)
        {
            if (rest >= milliseconds)
            {
                text += (rest / milliseconds).ToString(CultureInfo.InvariantCulture) + name;
                rest %= milliseconds;
            }
        }

        return text.Length == 0 ? "0s" : text;
    }

    private static int SkipWhile(string text, int position, Func<char, bool> condition)
    {
        while (position < text.Length && condition(text[position]))
        {
            position++;
        }

        return position;
    }
}
