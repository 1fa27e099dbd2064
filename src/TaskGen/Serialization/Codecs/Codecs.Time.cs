namespace TaskGen.Serialization;

/// <content>Dates and times; ISO 8601 in JSON.</content>
public static partial class Codecs
{
    /// <summary>
    /// A date and time with its kind; in JSON as <c>2024-05-01T12:30:00</c>, with <c>Z</c> if it is UTC and with an offset if it is
    /// local. A local time means the same moment on every machine, and so another clock time in another time zone.
    /// </summary>
    public static Codec<DateTime> DateTime { get; } = new DateTimeCodec();

    /// <summary>A date and time with its offset from UTC; in JSON as <c>2024-05-01T12:30:00+02:00</c>.</summary>
    public static Codec<DateTimeOffset> DateTimeOffset { get; } = new DateTimeOffsetCodec();

    /// <summary>A date; in JSON as <c>2024-05-01</c>.</summary>
    public static Codec<DateOnly> DateOnly { get; } = new DateOnlyCodec();

    /// <summary>A time of day; in JSON as <c>12:30:00</c>.</summary>
    public static Codec<TimeOnly> TimeOnly { get; } = new TimeOnlyCodec();

    /// <summary>A span of time; in JSON as <c>1.02:30:00</c> (days, hours, minutes, seconds).</summary>
    public static Codec<TimeSpan> TimeSpan { get; } = new TimeSpanCodec();
}
