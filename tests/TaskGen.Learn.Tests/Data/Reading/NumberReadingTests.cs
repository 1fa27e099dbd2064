using System.Globalization;
using System.Text;

namespace TaskGen.Learn.Tests;

/// <summary>Numbers that are read without keeping rows.</summary>
public class NumberReadingTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(2, 20_000)]
    [InlineData(3, 60_000)]
    public void TheyComeInTheOrderOfTheRows(int threads, int expected)
    {
        const int Count = 50_000;
        var text = new StringBuilder("width,height_cm,label\n");
        for (var row = 0; row < Count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row},{(row % 2 == 0 ? "" : row * 0.5)},{-row}\n");
        }

        var (features, targets) = Read(text.ToString(), new BadRowLog(), threads, expected);

        Assert.Equal((Count, Count), (features.RowCount, targets.RowCount));
        for (var row = 0; row < Count; row++)
        {
            Assert.Equal([row, row % 2 == 0 ? double.NaN : row * 0.5], features.Row(row));
            Assert.Equal([-row], targets.Row(row));
        }
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(2, 3)]
    [InlineData(2, 4)]
    [InlineData(2, 9)]
    public void BadRowsAreLeftOutWhole(int threads, int expected)
    {
        var log = new BadRowLog(BadRows.Skip);

        var (features, targets) = Read("width,height_cm,label\n1,2,3\n4,5,x\n6,7\ny,1,1\n8,9,10\n", log, threads, expected);

        Assert.Equal([1, 8], features.Column(0));
        Assert.Equal([2, 9], features.Column(1));
        Assert.Equal([3, 10], targets.Column(0));
        Assert.Equal((3L, 3L), (log.Count, log.First!.Line));
    }

    [Fact]
    public void BadRowsAmongManyMoveThoseBehind()
    {
        const int Count = 40_000;
        var text = new StringBuilder("width,height_cm,label\n");
        for (var row = 0; row < Count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row},{row},{(row % 1000 == 7 ? "x" : row)}\n");
        }

        var (features, targets) = Read(text.ToString(), new BadRowLog(BadRows.Skip), threads: 2, expected: 30_000);

        double[] expected = [.. Enumerable.Range(0, Count).Where(static row => row % 1000 != 7).Select(static row => (double)row)];
        Assert.Equal(expected, features.Column(0));
        Assert.Equal(expected, targets.Column(0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void TheFirstBadRowFailsByDefault(int threads)
    {
        var error = Assert.Throws<DataFormatException>(() => Read("width,height_cm,label\n1,2,3\n4,5,x\ny,1,1\n", new BadRowLog(), threads));
        Assert.Equal(("'x'", 3L), (error.Found, error.Line));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ReadingEndsWhenItIsCancelled(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => Read("width,height_cm,label\n1,2,3\n", new BadRowLog(), threads, cancellationToken: cancellation.Token));
    }

    private static (NumericMatrix Features, NumericMatrix Targets) Read(
        string text, BadRowLog log, int threads, int expected = 0, CancellationToken cancellationToken = default)
    {
        var schema = PointRowSchema.Instance;
        var (features, targets) = (
            new MatrixBuilder(schema.MatrixColumns(RowColumnRole.Feature), expected),
            new MatrixBuilder(schema.MatrixColumns(RowColumnRole.Target), expected));
        using var reader = new RowFiles<PointRow>(schema, DataFormat.Csv, log)
            .Open(CsvText.Name, new MemoryStream(Encoding.UTF8.GetBytes(text)), threads);
        reader.ReadNumbers(features, targets, cancellationToken);
        log.Complete();
        return (Matrices.Of(features), Matrices.Of(targets));
    }
}
