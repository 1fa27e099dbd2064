using System.Text.Json;

namespace TaskGen.Estimators.Tests;

public sealed class ProbabilityMetricsTests
{
    private static IEnumerable<JsonElement> Cases => Expectation.Of("metrics").GetProperty("classification").EnumerateArray();

    [Fact]
    public void LogLossIsThatOfScikitLearn()
    {
        Assert.All(Cases, expected => Near.Equal(
            expected.Number("logLoss"),
            Metrics.LogLoss(expected.Integers("actual"), expected.Rows("probabilities"), expected.Integers("classes")),
            1e-12));
    }

    [Fact]
    public void RocAucIsThatOfScikitLearn()
    {
        Assert.All(Cases, expected => Near.Equal(
            expected.Number("rocAuc"),
            Metrics.RocAuc(expected.Integers("actual"), expected.Rows("probabilities"), expected.Integers("classes")),
            1e-12));
    }

    [Fact]
    public void RocAucOfScoresIsThatOfScikitLearn()
    {
        var binary = Cases.Where(expected => expected.Integers("classes").Length == 2);
        Assert.All(binary, expected => Near.Equal(
            expected.Number("rocAuc"),
            Metrics.RocAuc(
                expected.Integers("actual"),
                Array.ConvertAll(expected.Rows("probabilities"), row => row[1]),
                expected.Integers("classes")[1]),
            1e-12));
    }

    [Fact]
    public void RocAucDependsOnTheOrderOfScoresAlone()
    {
        int[] actual = [0, 1, 0, 1, 1, 0];
        double[] scores = [0.1, 0.4, 0.4, 0.8, 0.3, 0.2];
        var area = Metrics.RocAuc(actual, scores);
        Near.Equal(7.5 / 9, area, 1e-15);
        Assert.Equal(area, Metrics.RocAuc(actual, Array.ConvertAll(scores, score => Math.Exp(10 * score))));
        Near.Equal(1 - area, Metrics.RocAuc(actual, Array.ConvertAll(scores, score => -score)), 1e-15);
        Near.Equal(0.5, Metrics.RocAuc(actual, new double[6]), 1e-15);
    }

    [Fact]
    public void CertainErrorsCostAFiniteLogLoss() =>
        Near.Equal(-Math.Log(Math.Pow(2, -52)), Metrics.LogLoss([1], [[1.0, 0.0]], [0, 1]), 1e-12);

    [Fact]
    public void RocAucNeedsBothClasses()
    {
        var error = Assert.Throws<ArgumentException>(() => Metrics.RocAuc([1, 1], [0.1, 0.2]));
        Assert.Contains("there are 2 and 0", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Metrics.RocAuc([0, 1], [[0.2, 0.3, 0.5], [0.2, 0.3, 0.5]], [0, 1, 2]));
    }

    [Fact]
    public void ScoresMustBeFinite()
    {
        var error = Assert.Throws<ArgumentException>(() => Metrics.RocAuc([1, 0], [0.1, double.NaN]));
        Assert.Contains("scores[1] is NaN", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5, 0.4, "sum to 0.9")]
    [InlineData(-0.5, 1.5, "probability -0.5")]
    [InlineData(double.NaN, 1, "probability NaN")]
    public void RowsThatAreNoDistributionAreRefused(double first, double second, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => Metrics.LogLoss([0, 1], [[0.5, 0.5], [first, second]], [0, 1]));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains("xample 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LabelsMustBeAmongTheClasses()
    {
        var error = Assert.Throws<ArgumentException>(() => Metrics.LogLoss([0, 7], [[0.5, 0.5], [0.5, 0.5]], [0, 1]));
        Assert.Contains("Example 1 has label 7, which is none of the classes (0, 1)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EachClassNeedsAProbability()
    {
        var error = Assert.Throws<ArgumentException>(() => Metrics.LogLoss([0], [[1.0]], [0, 1]));
        Assert.Contains("1 probabilities for 2 classes", error.Message, StringComparison.Ordinal);
    }
}
