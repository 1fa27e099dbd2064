using System.Globalization;
using System.Text;

namespace TaskGen.Learn;

/// <summary>
/// Dates and times in the forms of ISO 8601, and in no other unless it is given: <c>03/04/2024</c> means two days, depending on who reads it.
/// </summary>
internal static class TimeText
{
    private const string Date = "yyyy-MM-dd";

    private const int Longest = 64;

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
    public static bool TryParse(ReadOnlySpan<byte> field, string? format, out DateTime value) =>
        format is null
            ? DateTime.TryParseExact(Decode(field, stackalloc char[Longest]), Moments, Culture, DateTimeStyles.AdjustToUniversal, out value)
            : DateTime.TryParseExact(Decode(field, stackalloc char[Longest]), format, Culture, DateTimeStyles.AdjustToUniversal, out value);

    /// <summary>A moment without an offset is taken as universal time, not as that of the machine's time zone.</summary>
    public static bool TryParse(ReadOnlySpan<byte> field, string? format, out DateTimeOffset value) =>
        format is null
            ? DateTimeOffset.TryParseExact(Decode(field, stackalloc char[Longest]), Moments, Culture, DateTimeStyles.AssumeUniversal, out value)
            : DateTimeOffset.TryParseExact(Decode(field, stackalloc char[Longest]), format, Culture, DateTimeStyles.AssumeUniversal, out value);

    public static bool TryParse(ReadOnlySpan<byte> field, string? format, out DateOnly value) =>
        DateOnly.TryParseExact(Decode(field, stackalloc char[Longest]), format ?? Date, Culture, DateTimeStyles.None, out value);

    public static bool TryParse(ReadOnlySpan<byte> field, string? format, out TimeOnly value) =>
        format is null
            ? TimeOnly.TryParseExact(Decode(field, stackalloc char[Longest]), Times, Culture, DateTimeStyles.None, out value)
            : TimeOnly.TryParseExact(Decode(field, stackalloc char[Longest]), format, Culture, DateTimeStyles.None, out value);

    /// <summary>A duration has a colon, if no format says otherwise: a number alone would be days, which hardly anyone means.</summary>
    public static bool TryParse(ReadOnlySpan<byte> field, string? format, out TimeSpan value)
    {
        value = default;
        return format is null
            ? field.Contains((byte)':')
                && TimeSpan.TryParseExact(Decode(field, stackalloc char[Longest]), Durations, Culture, TimeSpanStyles.None, out value)
            : TimeSpan.TryParseExact(Decode(field, stackalloc char[Longest]), format, Culture, TimeSpanStyles.None, out value);
    }

    private static CultureInfo Culture => CultureInfo.InvariantCulture;

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> field, Span<char> characters)
    {
        var text = field.Trim(" \t"u8);
        return Encoding.UTF8.TryGetChars(text, characters, out var length) ? characters[..length] : default;
    }
}
