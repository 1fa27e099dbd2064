using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class TimeCodecTests
{
    [Theory]
    [InlineData(DateTimeKind.Unspecified, "\"2024-05-01T12:30:00.0000001\"")]
    [InlineData(DateTimeKind.Utc, "\"2024-05-01T12:30:00.0000001Z\"")]
    [InlineData(DateTimeKind.Local, null)]
    public void DatesKeepTheirKind(DateTimeKind kind, string? json)
    {
        var value = new DateTime(2024, 5, 1, 12, 30, 0, kind).AddTicks(1);
        foreach (var result in new[] { Formats.ThroughBinary(Codecs.DateTime, value), Formats.ThroughJson(Codecs.DateTime, value) })
        {
            Assert.Equal(value, result);
            Assert.Equal(kind, result.Kind);
        }

        Assert.Equal(json ?? JsonValues.ToJson(Codecs.DateTime, value), JsonValues.ToJson(Codecs.DateTime, value));
    }

    [Fact]
    public void DatesRoundTripToTheirLimits()
    {
        Formats.RoundTrips(Codecs.DateTime, DateTime.MinValue);
        Formats.RoundTrips(Codecs.DateTime, DateTime.MaxValue);
        Formats.RoundTrips(Codecs.DateTimeOffset, DateTimeOffset.MinValue);
        Formats.RoundTrips(Codecs.DateTimeOffset, DateTimeOffset.MaxValue);
        Formats.RoundTrips(Codecs.DateOnly, DateOnly.MinValue);
        Formats.RoundTrips(Codecs.DateOnly, DateOnly.MaxValue);
        Formats.RoundTrips(Codecs.TimeOnly, TimeOnly.MinValue);
        Formats.RoundTrips(Codecs.TimeOnly, TimeOnly.MaxValue);
        Formats.RoundTrips(Codecs.TimeSpan, TimeSpan.MinValue);
        Formats.RoundTrips(Codecs.TimeSpan, TimeSpan.MaxValue);
        Formats.RoundTrips(Codecs.TimeSpan, TimeSpan.Zero);
    }

    [Theory]
    [InlineData(-14 * 60)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(330)]
    [InlineData(14 * 60)]
    public void OffsetsSurvive(int minutes)
    {
        var value = new DateTimeOffset(2024, 5, 1, 12, 30, 0, TimeSpan.FromMinutes(minutes));
        Assert.True(value.EqualsExact(Formats.ThroughBinary(Codecs.DateTimeOffset, value)));
        Assert.True(value.EqualsExact(Formats.ThroughJson(Codecs.DateTimeOffset, value)));
    }

    [Theory]
    [InlineData("2024-05-01")]
    [InlineData("2024-05-01T00:00")]
    [InlineData("2024-05-01 00:00:00")]
    [InlineData("2024-05-01T00:00:00.000")]
    public void DatesMayBeWrittenInShort(string text) =>
        Assert.Equal(new DateTime(2024, 5, 1), JsonValues.FromJson(Codecs.DateTime, $"\"{text}\""));

    [Fact]
    public void JsonFormsAreThoseOfIso8601()
    {
        Assert.Equal(
            "\"2024-05-01T12:30:00+05:30\"", JsonValues.ToJson(Codecs.DateTimeOffset, new DateTimeOffset(2024, 5, 1, 12, 30, 0, new TimeSpan(5, 30, 0))));
        Assert.Equal("\"2024-05-01\"", JsonValues.ToJson(Codecs.DateOnly, new DateOnly(2024, 5, 1)));
        Assert.Equal("\"12:30:00.5\"", JsonValues.ToJson(Codecs.TimeOnly, new TimeOnly(12, 30, 0, 500)));
        Assert.Equal("\"1.02:30:00\"", JsonValues.ToJson(Codecs.TimeSpan, new TimeSpan(1, 2, 30, 0)));
        Assert.Equal(TimeSpan.Zero, JsonValues.FromJson(Codecs.DateTimeOffset, "\"2024-05-01T12:30:00Z\"").Offset);
        Assert.Equal(new TimeOnly(12, 30), JsonValues.FromJson(Codecs.TimeOnly, "\"12:30\""));
    }

    [Fact]
    public void OtherFormsAreRefusedWithAnExample()
    {
        Assert.Equal(
            "$: expected a date and time, for example 2024-05-01T12:30:00, found \"01/05/2024\".", Formats.JsonError(Codecs.DateTime, "\"01/05/2024\""));
        Assert.Equal(
            "$: expected a date and time, for example 2024-05-01T12:30:00, found \"2024-02-30\".", Formats.JsonError(Codecs.DateTime, "\"2024-02-30\""));
        Assert.Equal(
            "$: expected a date and time with an offset, for example 2024-05-01T12:30:00+02:00, found \"2024-05-01T12:30:00\".",
            Formats.JsonError(Codecs.DateTimeOffset, "\"2024-05-01T12:30:00\""));
        Assert.Equal("$: expected a date, for example 2024-05-01, found \"1.5.2024\".", Formats.JsonError(Codecs.DateOnly, "\"1.5.2024\""));
        Assert.Equal("$: expected a time of day, for example 12:30:00, found \"24:00\".", Formats.JsonError(Codecs.TimeOnly, "\"24:00\""));
        Assert.Equal("$: expected a span of time, for example 00:10:00 or 1.12:00:00, found \"5\".", Formats.JsonError(Codecs.TimeSpan, "\"5\""));
        Assert.Equal("$: expected text, found 5.", Formats.JsonError(Codecs.TimeSpan, "5"));
    }

    [Fact]
    public void BytesThatAreNoDateAreRefused()
    {
        Assert.StartsWith(
            "byte 0 ($): expected a date and time, found", Formats.BinaryError(Codecs.DateTime, Formats.Bytes(Codecs.Int64, DateTime.MaxValue.Ticks + 1)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "byte 0 ($): expected a date and time, found", Formats.BinaryError(Codecs.DateTime, Formats.Bytes(Codecs.Int64, -1)), StringComparison.Ordinal);
        byte[] outOfRange = [.. Formats.Bytes(Codecs.Int64, 0), .. Formats.Bytes(Codecs.Int64, 60)];
        Assert.Equal("byte 1 ($): expected an offset that leaves the date in range, found 01:00:00.", Formats.BinaryError(Codecs.DateTimeOffset, outOfRange));
    }
}
