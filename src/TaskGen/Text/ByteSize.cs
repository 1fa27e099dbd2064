using System.Globalization;

namespace TaskGen.Text;

/// <summary>Sizes for people.</summary>
internal static class ByteSize
{
    private static readonly string[] Units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

    /// <summary>A size in the unit that leaves the fewest digits: "22 B", "9.8 KiB", "512 MiB".</summary>
    public static string Text(long bytes)
    {
        const double Step = 1024;
        var unit = 0;
        double value = bytes;
        while (value >= Step && unit < Units.Length - 1)
        {
            value /= Step;
            unit++;
        }

        return value.ToString(unit == 0 || value >= 99.95 ? "0 " : "0.0 ", CultureInfo.InvariantCulture) + Units[unit];
    }
}
