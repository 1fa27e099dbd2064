using System.Globalization;
using System.Text;

namespace TaskGen.Learn.Tests;

public class JsonRowReaderTests
{
    private static readonly PointRow[] Points = [new(1.5, 2, 0), new(2.5, null, 1)];

    [Theory]
    [InlineData("{\"width\":1.5,\"height_cm\":2,\"label\":0}\n{\"width\":2.5,\"height_cm\":null,\"label\":1}\n")]
    [InlineData("{\"label\":0,\"Width\":1.5,\"HeightCm\":2}\r\n\r\n  \n{\"Label\":1,\"width\":25e-1}")]
    [InlineData("\uFEFF{\"width\":1.5,\"height_cm\":2,\"label\":0,\"more\":{\"a\":[1,{}]}}\n{\"width\":2.5,\"more\":[],\"label\":1}")]
    [InlineData("{\"WIDTH\":9,\"Width\":1.5,\"height_cm\":2,\"label\":0}\n{\"Width\":2.5,\"WIDTH\":9,\"label\":1}")]
    public void ObjectsBecomeRows(string text) => Assert.Equal(Points, Read(text, PointRowSchema.Instance));

    [Fact]
    public void EveryTypeIsRead()
    {
        var row = Assert.Single(Read(
            """
            {"aDouble":1.5,"aSingle":-2.5,"aDecimal":3.25,"aByte":255,"aSByte":-128,"aInt16":-5,"aUInt16":6,"aInt32":-7,"aUInt32":8,"aInt64":-9,|
            "aUInt64":10,"aBoolean":true,"aChar":"ü","aString":"a \"quoted\" \u00e9\n","aGuid":"0f8fad5b-d9cb-469f-a165-70867728950e",|
            "aDateTime":"2024-03-31T14:05:00Z","aDateTimeOffset":"2024-03-31T14:05:00+02:00","aDateOnly":"2024-03-31","aTimeOnly":"14:05",|
            "aTimeSpan":"01:02:03","aSize":"Large"}
            """.Replace("|\n", "", StringComparison.Ordinal),
            new EverythingSchema()));
        Assert.Equal(
            new Everything(
                1.5, -2.5f, 3.25m, 255, -128, -5, 6, -7, 8, -9, 10, true, 'ü', "a \"quoted\" é\n", Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"),
                new DateTime(2024, 3, 31, 14, 5, 0, DateTimeKind.Utc), new DateTimeOffset(2024, 3, 31, 14, 5, 0, TimeSpan.FromHours(2)),
                new DateOnly(2024, 3, 31), new TimeOnly(14, 5), new TimeSpan(1, 2, 3), Size.Large),
            row);
    }

    [Fact]
    public void NullAndMissingPropertiesAreMissingValues() =>
        Assert.Equal(Read("{}", new MaybeEverythingSchema()), Read(
            """{"aDouble":null,"aString":null,"aDateOnly":null,"aSize":null,"aBoolean":null,"aGuid":""}""", new MaybeEverythingSchema()));

    [Fact]
    public void AnEmptyTextIsAText()
    {
        Assert.Equal("", Assert.Single(Read("""{"aString":""}""", new MaybeEverythingSchema())).AString);
        Assert.Null(Assert.Single(Read("""{"aString":null}""", new MaybeEverythingSchema())).AString);
    }

    [Theory]
    [InlineData("{\"width\":\"1.5\",\"label\":0}", "(2,10): column 'width' of member 'Width': found '1.5', expected a number (double)")]
    [InlineData("{\"width\":1,\"label\":true}", "(2,20): column 'label' of member 'Label': found the truth value 'true', expected a number")]
    [InlineData("{\"width\":null,\"label\":1}", "(2,10): column 'width' of member 'Width': found null, expected a number (double)")]
    [InlineData("{\"label\":1}", "(2): member 'Width': found no such property, expected a number (double)")]
    [InlineData("{\"width\":[1, 2],\"label\":1}", "(2,10): column 'width' of member 'Width': found a list or an object, '[1, 2]', expected")]
    [InlineData("{\"width\":1e999,\"label\":1}", "(2,10): column 'width' of member 'Width': found the number '1e999', expected a finite number")]
    [InlineData("[1,2]", "(2): found a JSON value that is no object (StartArray), expected an object")]
    [InlineData("{\"width\":1,", "(2,11): found text that is no JSON: ")]
    [InlineData("{\"width\":1,\"label\":1} {}", "(2,23): found text that is no JSON: ")]
    [InlineData("{\"WIDTH\":1,\"wid_th\":2,\"label\":1}", "(2,21): member 'Width': found two properties that match, 'WIDTH' and 'wid_th'")]
    [InlineData("{\"Width\":1,\"Width\":2,\"label\":1}", "(2,20): member 'Width': found two properties that match, 'Width' and 'Width'")]
    public void WhatIsNoRowIsRefusedWithItsPlace(string line, string message)
    {
        var error = Assert.Throws<DataFormatException>(() => Read("{\"width\":1,\"label\":0}\n" + line, PointRowSchema.Instance));
        Assert.StartsWith("data/points.jsonl" + message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextThatIsNotUtf8IsRefused()
    {
        byte[] bytes = [.. "{\"aString\":\"c"u8, 0xF4, .. "t\"}"u8];
        var error = Assert.Throws<DataFormatException>(
            () => CsvText.Read(new MemoryStream(bytes), "a.jsonl", new MaybeEverythingSchema()));
        Assert.Equal(("AString", "text in UTF-8"), (error.Member, error.Expected));
    }

    [Fact]
    public void ALineWithoutEndIsRefusedBeforeItFillsTheMemory()
    {
        using var stream = new EndlessField("{\"width\":1,\"label\":0}\n{\"width\":\"");
        var error = Assert.Throws<DataFormatException>(() => CsvText.Read(stream, "endless.jsonl", PointRowSchema.Instance));
        Assert.Equal(("a line of more than 64 MiB", 2L), (error.Found, error.Line));
        Assert.InRange(stream.Position, 64 * 1024 * 1024, 66 * 1024 * 1024);
    }

    [Fact]
    public void LinesLongerThanABufferAreWhole()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 200; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{\"ignored\":\"{new string('x', i * 5000)}\",\"width\":{i},\"label\":1}}\n");
        }

        Assert.Equal(Enumerable.Range(0, 200).Select(static i => new PointRow(i, null, 1)), Read(text.ToString(), PointRowSchema.Instance));
    }

    private static TRow[] Read<TRow>(string text, RowSchema<TRow> schema) =>
        CsvText.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "data/points.jsonl", schema);
}
