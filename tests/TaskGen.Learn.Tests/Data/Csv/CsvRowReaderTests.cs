using System.Globalization;
using System.Text;

namespace TaskGen.Learn.Tests;

public class CsvRowReaderTests
{
    private static readonly PointRow[] Points = [new(1.5, 2, 0), new(2.5, null, 1)];

    [Fact]
    public void ColumnsMayComeInAnyOrderWithOthersBetween() =>
        Assert.Equal(Points, CsvText.Points("note,label,width,id,height_cm\nx,0,1.5,7,2\ny,1,2.5,8,\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LinesEndInEveryUsualWay(string end) =>
        Assert.Equal(Points, CsvText.Points($"width,height_cm,label{end}1.5,2,0{end}2.5,,1{end}"));

    [Fact]
    public void TheLastLineNeedsNoEnd() => Assert.Equal(Points, CsvText.Points("width,height_cm,label\n1.5,2,0\n2.5,,1"));

    [Fact]
    public void EmptyLinesArePassedOver() => Assert.Equal(Points, CsvText.Points("\nwidth,height_cm,label\n\n1.5,2,0\n\n\n2.5,,1\n\n"));

    [Fact]
    public void ByteOrderMarksDoNotMatter()
    {
        const string Text = "width,height_cm,label\n1.5,2,0\n2.5,,1\n";
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            Assert.Equal(Points, CsvText.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], PointRowSchema.Instance));
        }
    }

    [Fact]
    public void TheCultureOfTheMachineDoesNotMatter()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fr-FR");
            Assert.Equal(Points, CsvText.Points("width,height_cm,label\n1.5,2,0\n2.5,,1\n"));
            var error = CsvText.Error("width,height_cm,label\n\"1,5\",2,0\n");
            Assert.Equal("'1,5'", error.Found);
            Assert.Equal(
                "data/points.csv(2,1): column 'width' of member 'Width': found '1,5', expected a number (double). "
                + "Write numbers with a decimal point and without thousands separators.",
                error.Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void TabsSeparateTheFieldsOfTsv()
    {
        Assert.Equal(Points, CsvText.Read("width\theight_cm\tlabel\n1.5\t2\t0\n2.5\t\t1\n", PointRowSchema.Instance, '\t'));
        Assert.Equal(
            [DataFormat.Tsv, DataFormat.Tsv, DataFormat.Tsv, DataFormat.Csv, DataFormat.Csv, DataFormat.Csv, DataFormat.JsonLines, DataFormat.JsonLines],
            new[] { "a.tsv", "a.TAB", "a.tsv.gz", "a.csv", "a", "a.gz", "a.jsonl", "a.ndjson.GZ" }.Select(RowFormat.Of));
    }

    [Fact]
    public void CommasInNumbersAreRefusedBetweenTabsToo()
    {
        var error = Assert.Throws<DataFormatException>(() => CsvText.Read("width\theight_cm\tlabel\n1,5\t2\t0\n", PointRowSchema.Instance, '\t'));
        Assert.Equal(("'1,5'", "Width"), (error.Found, error.Member));
    }

    [Fact]
    public void QuotedNumbersAreNumbers() =>
        Assert.Equal(Points, CsvText.Points("\"width\",\"height_cm\",\"label\"\n\"1.5\",\"2\",\"0\"\n\"2.5\",\"\",\"1\"\n"));

    [Fact]
    public void QuotedFieldsHoldSeparatorsQuotesAndLineBreaks()
    {
        var rows = CsvText.Read(
            "species,island,beak_length_mm,beak_depth_mm,flipper_length_mm,body_mass_g,sex\nAdelie,\"a \"\"b\"\",\r\nc\",,,,,\n", PenguinRowSchema.Instance);
        Assert.Equal("a \"b\",\r\nc", Assert.Single(rows).Island);
    }

    [Fact]
    public void AQuoteInsideAnUnquotedFieldIsText()
    {
        var rows = CsvText.Read(
            "species,island,beak_length_mm,beak_depth_mm,flipper_length_mm,body_mass_g,sex\nAdelie,5\" pipe,,,,,\n", PenguinRowSchema.Instance);
        Assert.Equal("5\" pipe", Assert.Single(rows).Island);
    }

    [Fact]
    public void ManyRowsComeInTheirOrder()
    {
        var text = new StringBuilder("width,height_cm,label\n");
        for (var i = 0; i < 30_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i / 8.0},{(i % 4 == 0 ? "" : i.ToString(CultureInfo.InvariantCulture))},{i % 3}\n");
        }

        var rows = CsvText.Points(text.ToString());
        Assert.Equal(Enumerable.Range(0, 30_000).Select(i => new PointRow(i / 8.0, i % 4 == 0 ? null : i, i % 3)), rows);
    }

    [Fact]
    public void NumbersAreReadToTheLastBit()
    {
        var random = new Random(4);
        var numbers = Enumerable.Range(0, 2000)
            .Select(_ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)))
            .Where(double.IsFinite)
            .Append(double.Epsilon).Append(double.MaxValue).Append(-0.0)
            .ToArray();
        var lines = numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number:R},,0"));
        var rows = CsvText.Points($"width,height_cm,label\n{string.Join('\n', lines)}");
        Assert.Equal(numbers.Select(BitConverter.DoubleToInt64Bits), rows.Select(row => BitConverter.DoubleToInt64Bits(row.Width)));
    }

    [Fact]
    public void CancellingEndsTheReading()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        using var stream = new MemoryStream("width,height_cm,label\n1,2,3\n"u8.ToArray());
        Assert.ThrowsAny<OperationCanceledException>(
            () => CsvText.Read(stream, "x", PointRowSchema.Instance, cancellationToken: cancellation.Token));
    }
}
