using System.Text;

namespace TaskGen.Learn.Tests;

public class BadRowTests
{
    private const string Text = "width,height_cm,label\n1,2,3\nx,2,3\n4,5\n6,7,8\n9,,y\n";

    private const string Json = "{\"width\":1,\"height_cm\":2,\"label\":3}\n{\"width\":\"x\"}\n{\"width\":\n{\"width\":6,\"height_cm\":7,\"label\":8}\n[]\n";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void TheFirstFailsByDefault(int threads)
    {
        var error = Assert.Throws<DataFormatException>(() => Read(Text, new BadRowLog(), threads));
        Assert.Equal(("'x'", 3L), (error.Found, error.Line));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void TheyAreCollected(int threads)
    {
        var error = Assert.Throws<DataFormatException>(() => Read(Text, new BadRowLog(BadRows.Collect), threads));
        Assert.Equal(
            [
                "3 records cannot be read as rows:",
                "  data/points.csv(3,1): column 'width' of member 'Width': found 'x', expected a number (double). "
                    + "Fix the field; if it stands for a missing value, leave it empty and make the member nullable (double?).",
                "  data/points.csv(4): found 2 fields, expected 3 fields, as in the header. "
                    + "The first that is missing is 'label'; an empty field needs its separator too.",
                "  data/points.csv(6,3): column 'label' of member 'Label': found 'y', expected a number (double). "
                    + "Fix the field; if it stands for a missing value, leave it empty and make the member nullable (double?).",
            ],
            error.Message.Split('\n'));
        Assert.Equal(3, error.Line);
    }

    [Fact]
    public void CollectingEndsAtTheLimit() => Assert.StartsWith(
        "at least 2 records cannot be read as rows:\n",
        Assert.Throws<DataFormatException>(() => Read(Text, new BadRowLog(BadRows.Collect, limit: 2))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void OneAloneIsNoList() => Assert.StartsWith(
        "data/points.csv(2,1): column 'width'",
        Assert.Throws<DataFormatException>(() => Read("width,height_cm,label\nx,2,3\n4,5,6\n", new BadRowLog(BadRows.Collect))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Text, DataFormat.Csv, 1)]
    [InlineData(Text, DataFormat.Csv, 2)]
    [InlineData(Json, DataFormat.JsonLines, 1)]
    public void TheyAreSkippedAndCounted(string text, DataFormat format, int threads)
    {
        var log = new BadRowLog(BadRows.Skip);
        Assert.Equal([new PointRow(1, 2, 3), new PointRow(6, 7, 8)], Read(text, log, threads, format));
        Assert.Equal((3L, (format == DataFormat.Csv ? 3L : 2L)), (log.Count, log.First!.Line));
    }

    [Theory]
    [InlineData(BadRows.Collect)]
    [InlineData(BadRows.Skip)]
    public void WhatIsNoRecordEndsTheReadingAllTheSame(BadRows policy)
    {
        var error = Assert.Throws<DataFormatException>(() => Read("width,height_cm,label\n1,2,3\n4,5,\"6\n7,8,9\n", new BadRowLog(policy)));
        Assert.Equal("a quoted field that is never closed", error.Found);
    }

    private static PointRow[] Read(string text, BadRowLog log, int threads = 1, DataFormat format = DataFormat.Csv) => CsvText.Read(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), CsvText.Name, PointRowSchema.Instance, format, threads, log);
}
