using System.Globalization;

namespace TaskGen.Cli.Output;

/// <summary>Times for people.</summary>
internal static class PointInTime
{
    /// <summary>A time to the second, in the zone of the machine.</summary>
    public static string Text(DateTimeOffset time) => time.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>How long ago something was: in days from two on.</summary>
    public static string Age(TimeSpan age) => age.TotalDays >= 2
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)age.TotalDays} d")
        : Elapsed.Text(age < TimeSpan.Zero ? TimeSpan.Zero : age);
}
