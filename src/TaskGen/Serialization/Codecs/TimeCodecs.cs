using System.Globalization;
using TaskGen.Text;

namespace TaskGen.Serialization;

internal sealed class DateTimeCodec() : TimeCodec<DateTime>("DateTime", "datetime", Format, "a date and time, for example 2024-05-01T12:30:00")
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    private static readonly string[] Formats = [Format, "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd"];

    // A local time is its moment in UTC here: its clock time would mean another moment elsewhere.
    protected override void WriteTicks(ValueWriter writer, DateTime value) => writer.WriteInt64(value.ToBinary());

    protected override DateTime ReadTicks(ValueReader reader)
    {
        var ticks = reader.ReadInt64();
        try
        {
            var value = DateTime.FromBinary(ticks);
            return value.ToBinary() == ticks ? value : throw reader.Invalid("a date and time", Invariant.Text(ticks));
        }
        catch (ArgumentException exception)
        {
            throw reader.Invalid("a date and time", Invariant.Text(ticks), exception);
        }
    }

    protected override bool TryParse(string text, out DateTime value) =>
        DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value);
}

internal sealed class DateTimeOffsetCodec() : TimeCodec<DateTimeOffset>(
    "DateTimeOffset", "datetimeoffset", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "a date and time with an offset, for example 2024-05-01T12:30:00+02:00")
{
    private const long LargestOffset = 14 * 60;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm'Z'",
    ];

    protected override void WriteTicks(ValueWriter writer, DateTimeOffset value)
    {
        writer.WriteInt64(value.Ticks);
        writer.WriteInt64(value.TotalOffsetMinutes);
    }

    protected override DateTimeOffset ReadTicks(ValueReader reader)
    {
        var ticks = reader.ReadInt64(0, DateTime.MaxValue.Ticks);
        var offset = TimeSpan.FromMinutes(reader.ReadInt64(-LargestOffset, LargestOffset));
        var utc = ticks - offset.Ticks;
        return utc >= 0 && utc <= DateTime.MaxValue.Ticks ? new DateTimeOffset(ticks, offset)
            : throw reader.Invalid("an offset that leaves the date in range", offset.ToString("c", CultureInfo.InvariantCulture));
    }

    protected override bool TryParse(string text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
}

internal sealed class DateOnlyCodec() : TimeCodec<DateOnly>("DateOnly", "date", Format, "a date, for example 2024-05-01")
{
    private const string Format = "yyyy-MM-dd";

    protected override void WriteTicks(ValueWriter writer, DateOnly value) => writer.WriteUInt64((ulong)value.DayNumber);

    protected override DateOnly ReadTicks(ValueReader reader) =>
        DateOnly.FromDayNumber((int)reader.ReadUInt64((ulong)DateOnly.MaxValue.DayNumber));

    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}

internal sealed class TimeOnlyCodec() : TimeCodec<TimeOnly>("TimeOnly", "time", Format, "a time of day, for example 12:30:00")
{
    private const string Format = "HH:mm:ss.FFFFFFF";

    private static readonly string[] Formats = [Format, "HH:mm"];

    protected override void WriteTicks(ValueWriter writer, TimeOnly value) => writer.WriteUInt64((ulong)value.Ticks);

    protected override TimeOnly ReadTicks(ValueReader reader) => new((long)reader.ReadUInt64((ulong)TimeOnly.MaxValue.Ticks));

    protected override bool TryParse(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}

internal sealed class TimeSpanCodec() : TimeCodec<TimeSpan>("TimeSpan", "timespan", "c", "a span of time, for example 00:10:00 or 1.12:00:00")
{
    protected override void WriteTicks(ValueWriter writer, TimeSpan value) => writer.WriteInt64(value.Ticks);

    protected override TimeSpan ReadTicks(ValueReader reader) => new(reader.ReadInt64());

    // A number alone would be days, which hardly anybody means.
    protected override bool TryParse(string text, out TimeSpan value)
    {
        value = default;
        return text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out value);
    }
}
