using System.Globalization;

namespace TaskGen.Cli.Output;

/// <summary>Durations for people.</summary>
internal static class Elapsed
{
    /// <summary>A duration in two units at most: "0.4 ms", "85 ms", "1.23 s", "2 min 05 s", "3 h 07 min".</summary>
    public static string Text(TimeSpan duration)
    {
        var (format, value) = duration switch
        {
            { TotalMilliseconds: < 10 } => ("{0:0.0} ms", duration.TotalMilliseconds),
            { TotalMilliseconds: < 999.5 } => ("{0:0} ms", duration.TotalMilliseconds),
            { TotalSeconds: < 59.995 } => ("{0:0.00} s", duration.TotalSeconds),
            _ => ("", 0),
        };
        if (format.Length > 0)
        {
            return string.Format(CultureInfo.InvariantCulture, format, value);
        }

        var seconds = (long)Math.Round(duration.TotalSeconds);
        return seconds < 3600
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} min {seconds % 60:00} s")
            : string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600} h {seconds % 3600 / 60:00} min");
    }
}
