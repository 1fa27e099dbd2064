using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

public sealed class RidgeTests
{
    [Theory]
    [InlineData("wine")]
    [InlineData("iris")]
    public void CoefficientsAndErrorsAreThoseOfScikitLearn(string data)
    {
        var (raw, targets) = Sample.Named(data).LastFeatureAsTarget();
        var standardised = StandardScaler.Fit(raw).Transform(raw);
        foreach (var expected in Expectation.Of(data).GetProperty("ridge").EnumerateArray())
        {
            var features = expected.GetProperty("standardised").GetBoolean() ? standardised : raw;
            var model = Ridge.Fit(features, targets, expected.Number("alpha"));
            Near.Equal(expected.Numbers("coefficients"), model.Coefficients);
            Near.Equal(expected.Number("intercept"), model.Intercept);
            var predicted = model.Predict(features);
            Near.Equal(expected.Number("rmse"), Metrics.RootMeanSquaredError(targets, predicted));
            Near.Equal(expected.Number("mae"), Metrics.MeanAbsoluteError(targets, predicted));
            Near.Equal(expected.Number("r2"), Metrics.R2(targets, predicted));
        }
    }

    [Fact]
    public void AnExactLineIsFoundWithoutPenalty()
    {
        var model = Ridge.Fit(Table.Of([1, 0], [0, 1], [2, 3], [5, 4]), [5, 6, 16, 25], alpha: 0);
        Near.Equal([2, 3], model.Coefficients, 1e-12);
        Near.Equal(3, model.Intercept, 1e-12);
        Near.Equal(53, model.Predict([10, 10]), 1e-11);
    }

    [Fact]
    public void AGrowingPenaltyLeavesOnlyTheMean()
    {
        var (features, targets) = Sample.Wine.LastFeatureAsTarget();
        var model = Ridge.Fit(features, targets, alpha: 1e12);
        Assert.All(model.Coefficients, coefficient => Near.Equal(0, coefficient, 1e-4));
        Near.Equal(targets.Average(), model.Predict(features).Average(), 1e-9);
    }

    [Fact]
    public void OrderOfRowsDoesNotMatter()
    {
        var (features, targets) = Sample.Iris.LastFeatureAsTarget();
        var reversed = Enumerable.Range(0, 150).Reverse().ToArray();
        var model = Ridge.Fit(features, targets);
        var other = Ridge.Fit(features.Select(new PartitionIndex(reversed)), [.. targets.Reverse()]);
        Near.Equal(model.Coefficients, other.Coefficients, 1e-11);
    }

    [Fact]
    public void ColumnsOfVeryDifferentUnitsCostNoDigits()
    {
        var (features, targets) = Sample.Iris.LastFeatureAsTarget();
        var scaled = new double[features.RowCount * 3];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = features[i / 3, i % 3] * Math.Pow(10, 6 * ((i % 3) - 1));
        }

        var model = Ridge.Fit(features, targets, alpha: 0);
        var other = Ridge.Fit(new NumericMatrix(scaled, features.ColumnNames), targets, alpha: 0);
        Near.Equal(model.Predict(features.Row(7)), other.Predict(scaled.AsSpan(21, 3)), 1e-10);
    }

    [Fact]
    public void DependentColumnsNeedAPenalty()
    {
        var features = Table.Of([1, 2], [2, 4], [3, 6.0]);
        var error = Assert.Throws<ArgumentException>(() => Ridge.Fit(features, [1, 2, 3], alpha: 0));
        Assert.Contains("depend on each other linearly", error.Message, StringComparison.Ordinal);
        Assert.Contains("larger alpha", error.Message, StringComparison.Ordinal);
        var model = Ridge.Fit(features, [1, 2, 3], alpha: 1e-3);
        Near.Equal(2 * model.Coefficients[0], model.Coefficients[1], 1e-9);
    }

    [Fact]
    public void TargetsMustBeFinite()
    {
        var error = Assert.Throws<ArgumentException>(() => Ridge.Fit(Table.Of([1], [2]), [1, double.NaN]));
        Assert.Contains("The target of row 1 (counted from 0) is NaN", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ModelsOfTheSameDataAreEqual()
    {
        var (features, targets) = Sample.Iris.LastFeatureAsTarget();
        Assert.Equal(Ridge.Fit(features, targets), Ridge.Fit(features, targets));
        Assert.NotEqual(Ridge.Fit(features, targets), Ridge.Fit(features, targets, alpha: 2));
    }
}
