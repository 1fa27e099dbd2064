using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

/// <summary>All scalers, against scikit-learn's.</summary>
public sealed class ScalingTests
{
    private static readonly NumericMatrix Good = Table.Of([1, 5], [2, 7], [3, 6]);

    public static TheoryData<string> Scalers => ["standard", "minMax", "robust"];

    [Theory]
    [InlineData("penguins", "standard")]
    [InlineData("penguins", "minMax")]
    [InlineData("penguins", "minMaxClipped")]
    [InlineData("penguins", "robust")]
    [InlineData("penguins", "robustWide")]
    [InlineData("edges", "standard")]
    [InlineData("edges", "minMax")]
    [InlineData("edges", "minMaxClipped")]
    [InlineData("edges", "robust")]
    [InlineData("edges", "robustWide")]
    [InlineData("single", "standard")]
    [InlineData("single", "minMax")]
    [InlineData("single", "minMaxClipped")]
    [InlineData("single", "robust")]
    [InlineData("single", "robustWide")]
    [InlineData("two", "standard")]
    [InlineData("two", "minMax")]
    [InlineData("two", "minMaxClipped")]
    [InlineData("two", "robust")]
    [InlineData("two", "robustWide")]
    public void ScaledNumbersAreThoseOfScikitLearn(string data, string scaler)
    {
        var expected = Expectation.Of("scaling").GetProperty(data);
        var beyond = Table.Of(expected.Rows("beyond"));
        var (toRows, toRow) = Fit(scaler, Table.Of(expected.Rows("input")));
        var scaled = toRows(beyond);

        Near.Equal(expected.Rows(scaler), scaled);
        Assert.Equal(beyond.ColumnNames, scaled.ColumnNames);
        Assert.Equal(scaled.Row(1).ToArray(), toRow(beyond.Row(1).ToArray()));
    }

    [Theory]
    [MemberData(nameof(Scalers))]
    public void ViewsAreFittedAsTheRowsTheyShow(string scaler)
    {
        var view = Sample.Iris.Features.Select(new PartitionIndex([5, 3, 120]));
        var copy = Table.Of([.. new[] { 5, 3, 120 }.Select(row => Sample.Iris.Features.Row(row).ToArray())]);
        var (fromView, fromCopy) = (Fit(scaler, view).ToRows(view), Fit(scaler, copy).ToRows(copy));

        Assert.Equal(fromCopy.Row(1), fromView.Row(1));
        Assert.Equal(Sample.Iris.Features.ColumnNames, fromView.ColumnNames);
    }

    [Theory]
    [MemberData(nameof(Scalers))]
    public void InfiniteNumbersAreRefused(string scaler)
    {
        var table = Table.Of([1, 2], [double.PositiveInfinity, 3]);
        Refusal.Says(() => Fit(scaler, table), "Row 1 (counted from 0) holds Infinity in column 'a'; a finite number was expected. Leave such rows out");
        Refusal.Says(() => Fit(scaler, Good).ToRows(table), "Row 1 (counted from 0) holds Infinity");
    }

    [Theory]
    [MemberData(nameof(Scalers))]
    public void WrongTablesAreRefused(string scaler)
    {
        Refusal.Says(() => Fit(scaler, Table.Empty), "no rows to fit on");
        Refusal.Says(() => Fit(scaler, new NumericMatrix([], [])), "no columns");
        Refusal.Says(() => Fit(scaler, Good).ToRows(Table.Of([1, 2, 3])), "Fitted on 2 columns, but these features have 3 columns (a, b, c)");
        Refusal.Says(() => Fit(scaler, Good).ToRow([1]), "Fitted on 2 columns, but this row has 1 column.");
    }

    [Theory]
    [MemberData(nameof(Scalers))]
    public void RowsAreScaledWithoutMemoryForEachOfThem(string scaler)
    {
        var many = new NumericMatrix(new double[40_000], ["a", "b"]);
        var transform = Fit(scaler, Good).ToRows;
        transform(many);
        var before = GC.GetAllocatedBytesForCurrentThread();
        transform(many);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 320_000, 330_000);
    }

    [Fact]
    public void OptionsOutOfRangeAreRefused()
    {
        Refusal.Says(() => MinMaxScaler.Fit(Good, low: 1, high: 1), "low is 1 and high is 1; the first must be less");
        Refusal.Says(() => RobustScaler.Fit(Good, lowQuantile: -0.1), "lowQuantile is -0.1; a number from 0 to 1");
        Refusal.Says(() => RobustScaler.Fit(Good, lowQuantile: 0.8, highQuantile: 0.2), "lowQuantile is 0.8 and highQuantile is 0.2");
    }

    [Fact]
    public void ScalersOfTheSameDataAreEqual()
    {
        Assert.Equal(MinMaxScaler.Fit(Good), MinMaxScaler.Fit(Good));
        Assert.NotEqual(MinMaxScaler.Fit(Good), MinMaxScaler.Fit(Good, clip: true));
        Assert.Equal(RobustScaler.Fit(Good).GetHashCode(), RobustScaler.Fit(Good).GetHashCode());
        Assert.NotEqual(RobustScaler.Fit(Good), RobustScaler.Fit(Good, highQuantile: 0.9));
    }

    private static (Func<NumericMatrix, NumericMatrix> ToRows, Func<double[], double[]> ToRow) Fit(string scaler, NumericMatrix features)
    {
        switch (scaler)
        {
            case "standard":
                var standard = StandardScaler.Fit(features);
                return (standard.Transform, row => standard.Transform(row));
            case "minMax" or "minMaxClipped":
                var minMax = scaler == "minMax" ? MinMaxScaler.Fit(features) : MinMaxScaler.Fit(features, -1, 2.5, clip: true);
                return (minMax.Transform, row => minMax.Transform(row));
            default:
                var robust = scaler == "robust" ? RobustScaler.Fit(features) : RobustScaler.Fit(features, 0.1, 0.95);
                return (robust.Transform, row => robust.Transform(row));
        }
    }
}
