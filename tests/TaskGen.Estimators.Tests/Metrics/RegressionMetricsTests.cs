namespace TaskGen.Estimators.Tests;

public sealed class RegressionMetricsTests
{
    // Agreement with scikit-learn on data is checked where the predictions are made: in RidgeTests.
    [Fact]
    public void ErrorsFollowTheirFormulas()
    {
        double[] actual = [3, -0.5, 2, 7];
        double[] predicted = [2.5, 0, 2, 8];
        Near.Equal(Math.Sqrt(0.375), Metrics.RootMeanSquaredError(actual, predicted), 1e-15);
        Near.Equal(0.5, Metrics.MeanAbsoluteError(actual, predicted), 1e-15);
        Near.Equal(1 - (1.5 / 29.1875), Metrics.R2(actual, predicted), 1e-15);
    }

    [Fact]
    public void PredictingTheMeanExplainsNothing() => Near.Equal(0, Metrics.R2([1, 2, 6], [3, 3, 3]), 1e-15);

    [Fact]
    public void EqualActualValuesAreExplainedFullyOrNotAtAll()
    {
        Assert.Equal(1, Metrics.R2([0.1, 0.1, 0.1], [0.1, 0.1, 0.1]));
        Assert.Equal(0, Metrics.R2([0.1, 0.1, 0.1], [0.1, 0.1, 0.2]));
    }

    [Fact]
    public void BadSamplesAreRefused()
    {
        Assert.Throws<ArgumentException>(() => Metrics.MeanAbsoluteError([], []));
        Assert.Throws<ArgumentException>(() => Metrics.RootMeanSquaredError([1], [1, 2]));
        Assert.Contains("two examples", Assert.Throws<ArgumentException>(() => Metrics.R2([1], [1])).Message, StringComparison.Ordinal);
        var error = Assert.Throws<ArgumentException>(() => Metrics.R2([1, 2], [1, double.PositiveInfinity]));
        Assert.Contains("predicted[1] is Infinity", error.Message, StringComparison.Ordinal);
    }
}
