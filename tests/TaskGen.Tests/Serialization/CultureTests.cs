using System.Globalization;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class CultureTests
{
    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void ValuesAndMessagesAreTheSameUnderEveryCulture(string culture)
    {
        var expected = Everything();
        var previous = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    private static string[] Everything() =>
    [
        JsonValues.ToJson(Codecs.Double, Formats.ThroughJson(Codecs.Double, -1234.5)),
        JsonValues.ToJson(Codecs.Decimal, Formats.ThroughJson(Codecs.Decimal, -1234.50m)),
        JsonValues.ToJson(Codecs.Double, Formats.ThroughJson(Codecs.Double, double.NegativeInfinity)),
        JsonValues.ToJson(Codecs.Int32, Formats.ThroughJson(Codecs.Int32, int.MinValue)),
        JsonValues.ToJson(Codecs.DateTime, Formats.ThroughJson(Codecs.DateTime, new DateTime(2024, 5, 1, 12, 30, 0, 500, DateTimeKind.Utc))),
        JsonValues.ToJson(Codecs.DateTimeOffset, Formats.ThroughJson(Codecs.DateTimeOffset, new DateTimeOffset(2024, 5, 1, 12, 30, 0, TimeSpan.FromHours(-3)))),
        JsonValues.ToJson(Codecs.DateOnly, Formats.ThroughJson(Codecs.DateOnly, new DateOnly(2024, 5, 1))),
        JsonValues.ToJson(Codecs.TimeOnly, Formats.ThroughJson(Codecs.TimeOnly, new TimeOnly(12, 30, 0, 500))),
        JsonValues.ToJson(Codecs.TimeSpan, Formats.ThroughJson(Codecs.TimeSpan, TimeSpan.FromMilliseconds(-1500))),
        JsonValues.ToJson(Codecs.Dictionary(Codecs.Int32), new() { ["I"] = 1, ["i"] = 2, ["ı"] = 3, ["İ"] = 4, ["a-b"] = 5, ["ab"] = 6 }),
        Formats.JsonError(Codecs.Int32, "-3000000000"),
        Formats.JsonError(Codecs.Double, "1e999"),
        Formats.JsonError(EnumCodecs.Color, "\"GREEN\""),
        Formats.BinaryError(EnumCodecs.Narrow, 0, 0xFF, 0x7F),
        EnumCodecs.Narrow.DescribeSchema(),
    ];
}
