using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

public sealed class StandardScalerTests
{
    [Theory]
    [InlineData("wine")]
    [InlineData("iris")]
    public void MeanAndScaleAreThoseOfScikitLearn(string data)
    {
        var expected = Expectation.Of(data).GetProperty("scaler");
        var features = Sample.Named(data).Features;
        var scaler = StandardScaler.Fit(features);
        Near.Equal(expected.Numbers("mean"), scaler.Mean, 1e-9);
        Near.Equal(expected.Numbers("scale"), scaler.Scale, 1e-9);
        Near.Equal(expected.Numbers("firstRow"), scaler.Transform(features.Row(0)), 1e-9);
    }

    [Fact]
    public void ScaledColumnsHaveMeanZeroAndVarianceOne()
    {
        var scaled = StandardScaler.Fit(Sample.Wine.Features).Transform(Sample.Wine.Features);
        Assert.Equal(Sample.Wine.Features.ColumnNames, scaled.ColumnNames);
        for (var j = 0; j < scaled.ColumnCount; j++)
        {
            Near.Equal(0, scaled.Column(j).Average(), 1e-12);
            Near.Equal(1, scaled.Column(j).Average(value => value * value), 1e-12);
        }
    }

    [Fact]
    public void ScalingWhatIsScaledChangesNothing()
    {
        var once = StandardScaler.Fit(Sample.Wine.Features).Transform(Sample.Wine.Features);
        var twice = StandardScaler.Fit(once).Transform(once);
        for (var i = 0; i < once.RowCount; i++)
        {
            Near.Equal(once.Row(i).ToArray(), twice.Row(i).ToArray(), 1e-11);
        }
    }

    [Fact]
    public void ConstantColumnsAreOnlyCentred()
    {
        var features = Table.Of([0.1, 7], [0.1, 8], [0.1, 9]);
        var scaler = StandardScaler.Fit(features);
        Assert.Equal(1, scaler.Scale[0]);
        Near.Equal([0, 0, 0], scaler.Transform(features).Column(0), 1e-15);
    }

    [Fact]
    public void RoundingErrorsAreNotBlownUpToUnitVariance()
    {
        var features = Table.Of([0.1 + 0.2], [0.3], [0.3]);
        Assert.True(features[0, 0] > features[1, 0]);
        Assert.Equal(1, StandardScaler.Fit(features).Scale[0]);
    }

    [Fact]
    public void ViewsAreScaledAsTheRowsTheyShow()
    {
        int[] rows = [5, 3, 120];
        var view = Sample.Iris.Features.Select(new PartitionIndex(rows));
        var scaler = StandardScaler.Fit(view);
        Near.Equal(rows.Average(row => Sample.Iris.Features[row, 2]), scaler.Mean[2], 1e-14);
        Assert.Equal(3, scaler.Transform(view).RowCount);
        Near.Equal(scaler.Transform(Sample.Iris.Features.Row(3)), scaler.Transform(view).Row(1).ToArray(), 1e-15);
    }

    [Fact]
    public void TransformLeavesItsInputAsItWas()
    {
        var features = Table.Of([1, 2], [3, 4]);
        StandardScaler.Fit(features).Transform(features);
        Assert.Equal([1, 3], features.Column(0));
    }

    [Fact]
    public void ScalersOfTheSameDataAreEqual()
    {
        var scaler = StandardScaler.Fit(Sample.Iris.Features);
        Assert.Equal(scaler, StandardScaler.Fit(Sample.Iris.Features));
        Assert.Equal(scaler.GetHashCode(), StandardScaler.Fit(Sample.Iris.Features).GetHashCode());
        Assert.NotEqual(scaler, StandardScaler.Fit(Sample.Wine.Features));
    }
}
