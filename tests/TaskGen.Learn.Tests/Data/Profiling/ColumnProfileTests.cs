namespace TaskGen.Learn.Tests.Data.Profiling;

public sealed class ColumnProfileTests
{
    [Theory]
    [InlineData("penguins.csv", 7)]
    [InlineData("wine.csv", 14)]
    public void RealDataIsDescribedAsByPandas(string file, int columns)
    {
        var expected = Expected.Read<ExpectedProfile>("profile.json").Where(column => column.File == file).ToList();
        var profile = file == "wine.csv"
            ? Profiles.Of(TestFiles.Wine())
            : Profiles.Of(Partition.Create(TestFiles.Read(file, PenguinRowSchema.Instance), PenguinRowSchema.Instance));

        Assert.Equal(columns, expected.Count);
        Assert.All(expected.Zip(profile.Partitions[0].Columns), pair => AssertSame(pair.First, pair.Second));
    }

    [Fact]
    public void NamesTypesAndRolesAreThoseOfTheSchema()
    {
        var schema = new CellRowSchema(
            new RowColumn("Id", typeof(int)) { Role = RowColumnRole.Ignored, IsKey = true }, new RowColumn("Size", typeof(double?)));

        var columns = Profiles.Of(schema.Rows([[1, 0.5], [2, null]])).Partitions[0].Columns;

        Assert.Equal(
            [("Id", "int", RowColumnRole.Ignored, true), ("Size", "double?", RowColumnRole.Feature, false)],
            columns.Select(column => (column.Name, column.Type, column.Role, column.IsKey)));
    }

    [Fact]
    public void ALargeOffsetCostsNoDigitsOfTheDeviation()
    {
        var summary = Profiles.Column(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16).Summary!;

        Assert.Equal(Math.Sqrt(30), summary.Deviation!.Value, 1e-12);
    }

    [Fact]
    public void ASingleValueHasNoDeviation()
    {
        var column = Profiles.Column<double?>(3, null, double.NaN);

        Assert.Equal((1, 2, 1L), (column.Count, column.Missing, column.Distinct));
        Assert.Equal((3.0, 3.0, double.NaN), (column.Summary!.Median.Number, column.Summary.Mean.Number, column.Summary.Deviation));
        Assert.Equal([1], column.Histogram!.Counts);
    }

    [Fact]
    public void ColumnsWithoutValuesHaveNoSummary()
    {
        var numbers = Profiles.Column<double?>(null, null);
        var texts = Profiles.Column<string?>(null, null);

        Assert.Equal((0, 2, 0L, null, null), (numbers.Count, numbers.Missing, numbers.Distinct, numbers.Summary, numbers.Histogram));
        Assert.Equal((0, 2, 0L, null, null), (texts.Count, texts.Missing, texts.Distinct, texts.Summary, texts.Histogram));
    }

    [Fact]
    public void InfinitiesCountButAreInNoInterval()
    {
        var column = Profiles.Column(double.NegativeInfinity, 0, 1, double.PositiveInfinity);

        Assert.Equal((4, double.NegativeInfinity, 0.5), (column.Count, column.Summary!.Minimum.Number, column.Summary.Median.Number));
        Assert.Equal((0.0, 1.0, 2), (column.Histogram!.From.Number, column.Histogram.To.Number, column.Histogram.Counts.Sum()));
    }

    [Fact]
    public void TimesAreSummarizedAsTimes()
    {
        var days = Profiles.Column(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 3), new DateOnly(2024, 1, 3)).Summary!;
        var moments = Profiles.Column(new DateTime(1900, 1, 1, 0, 0, 0, 1), new DateTime(2100, 1, 1, 0, 0, 0, 3)).Summary!;
        var offsets = Profiles.Column(new DateTimeOffset(2024, 1, 1, 2, 0, 0, TimeSpan.FromHours(2))).Summary!;

        Assert.Equal(("2024-01-01", "2024-01-02", "2024-01-03"), (days.Minimum.Text, days.LowerQuartile.Text, days.Median.Text));
        Assert.Null(days.Deviation);
        Assert.Equal(("1900-01-01T00:00:00.001", "2100-01-01T00:00:00.003"), (moments.Minimum.Text, moments.Maximum.Text));
        Assert.Equal("2024-01-01T00:00:00Z", offsets.Maximum.Text);
    }

    [Fact]
    public void LargeWholeNumbersThatShareADoubleAreDifferent()
    {
        var column = Profiles.Column((1L << 60) + 1, (1L << 60) + 2, (1L << 60) + 2);

        Assert.Equal(2, column.Distinct);
        Assert.Equal([new ValueCount("1152921504606846978", 2)], column.TopValues);
    }

    [Fact]
    public void TheMostFrequentValuesAreInTheirOrderWhereTheyAreEquallyFrequent()
    {
        var column = Profiles.Column("b", "c", "a", "c", "b", "b", "d", "a");

        Assert.Equal([new("b", 3), new("a", 2), new("c", 2)], column.TopValues);
    }

    [Fact]
    public void HistogramsOfAllPartitionsHaveTheSameRange()
    {
        var schema = new CellRowSchema(new RowColumn("X", typeof(int)));

        var profile = Profiles.Of(schema.Rows([[0], [10]]), schema.Rows([[15], [20]]));

        var histograms = profile.Partitions.Select(partition => partition.Columns[0].Histogram!).ToList();
        Assert.All(histograms, histogram => Assert.Equal((0.0, 20.0, 20), (histogram.From.Number, histogram.To.Number, histogram.Counts.Count)));
        Assert.Equal((1, 1), (histograms[0].Counts[10], histograms[1].Counts[19]));
    }

    private static void AssertSame(ExpectedProfile expected, ColumnProfile actual)
    {
        Assert.Equal((expected.Count, expected.Missing, expected.Distinct), (actual.Count, actual.Missing, actual.Distinct));
        Assert.True(actual.IsDistinctExact);
        if (expected.Summary is null)
        {
            Assert.Equal(expected.Top.Select(pair => new ValueCount(pair[0].GetString()!, pair[1].GetInt32())), actual.TopValues);
            Assert.Null(actual.Summary);
            return;
        }

        var summary = actual.Summary!;
        Assert.Equal(
            expected.Summary[..5],
            new[] { summary.Minimum, summary.LowerQuartile, summary.Median, summary.UpperQuartile, summary.Maximum }.Select(value => value.Number!.Value));
        Assert.Equal(expected.Summary[5], summary.Mean.Number!.Value, 1e-12 * expected.Summary[5]);
        Assert.Equal(expected.Summary[6], summary.Deviation!.Value, 1e-12 * expected.Summary[6]);
        Assert.Equal(expected.Histogram!, actual.Histogram!.Counts);
    }
}
