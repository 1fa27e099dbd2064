using System.Globalization;
using System.Text;

namespace TaskGen.Learn;

/// <summary>Dates and times in the forms of ISO 8601, and in no other: <c>03/04/2024</c> means two days, depending on who reads it.</summary>
internal static class IsoTime
{
    private static readonly string[] Dates = ["yyyy-MM-dd"];

    private static readonly string[] Times = ["HH:mm", "HH:mm:ss.FFFFFFF"];

    private static readonly string[] Durations = ["c", @"hh\:mm"];

    // A space instead of the T is what databases and pandas write.
    private static readonly string[] Moments =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>A moment with an offset becomes universal time, on every machine; one without stays unspecified.</summary>
    public static bool TryParse(ReadOnlySpan<byte> field, out DateTime value) =>
        DateTime.TryParseExact(
            Decode(field, stackalloc char[64]), Moments, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out value);

    /// <summary>A moment without an offset is taken as universal time, not as that of the machine's time zone.</summary>
    public static bool TryParse(ReadOnlySpan<byte> field, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(
            Decode(field, stackalloc char[64]), Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    public static bool TryParse(ReadOnlySpan<byte> field, out DateOnly value) =>
        DateOnly.TryParseExact(Decode(field, stackalloc char[64]), Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    public static bool TryParse(ReadOnlySpan<byte> field, out TimeOnly value) =>
        TimeOnly.TryParseExact(Decode(field, stackalloc char[64]), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <summary>A duration has a colon: a number alone would be days, which hardly anyone means.</summary>
    public static bool TryParse(ReadOnlySpan<byte> field, out TimeSpan value)
    {
        value = default;
        return field.Contains((byte)':')
            && TimeSpan.TryParseExact(Decode(field, stackalloc char[64]), Durations, CultureInfo.InvariantCulture, TimeSpanStyles.None, out value);
    }

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> field, Span<char> characters)
    {
        var text = field.Trim(" \t"u8);
        return Encoding.UTF8.TryGetChars(text, characters, out var length) ? characters[..length] : default;
    }
}
