using System;
using System.Globalization;

namespace TaskGen.Text;

/// <summary>Amounts of resources in Kubernetes' notation: "500m" and "2" processors, "500Mi" and "4Gi" bytes.</summary>
internal static class Quantity
{
    /// <summary>The form of an amount of processors, for messages.</summary>
    public const string CpuForm = "processors in Kubernetes' notation, such as \"2\" or \"500m\"";

    /// <summary>The form of an amount of memory or disk, for messages.</summary>
    public const string BytesForm = "bytes in Kubernetes' notation, such as \"500Mi\" or \"4Gi\" (not \"4GB\")";

    // Kubernetes writes a small k for a thousand and a large one for 1,024.
    private static readonly string[] Thousands = ["k", "M", "G", "T", "P", "E"];
    private static readonly string[] BinaryThousands = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

    /// <summary>Reads an amount of processors above zero, in steps of a thousandth.</summary>
    public static bool TryParseCpu(string text, out long millis) => TryParse(text, 1000, int.MaxValue, out millis);

    /// <summary>Reads an amount of whole bytes above zero.</summary>
    public static bool TryParseBytes(string text, out long bytes) => TryParse(text, 1, long.MaxValue, out bytes);

    private static bool TryParse(string text, int partsOfOne, long maximum, out long parts)
    {
        parts = 0;
        var end = 0;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '.')
        {
            end++;
        }

        var number = text.Substring(0, end);
        if (end is 0 or > 18 || number[0] == '.' || number[end - 1] == '.'
            || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || !TryScale(ref value, text.Substring(end))
            || value <= 0 || value > maximum)
        {
            return false;
        }

        value *= partsOfOne;
        if (value != decimal.Truncate(value) || value > long.MaxValue)
        {
            return false;
        }

        parts = (long)value;
        return true;
    }

    private static bool TryScale(ref decimal value, string suffix)
    {
        if (suffix == "m")
        {
            value /= 1000;
            return true;
        }

        var isBinary = suffix.Length == 2;
        var power = Array.IndexOf(isBinary ? BinaryThousands : Thousands, suffix) + 1;
        for (var i = 0; i < power && value <= long.MaxValue; i++)
        {
            value *= isBinary ? 1024 : 1000;
        }

        return power > 0 || suffix.Length == 0;
    }
}
