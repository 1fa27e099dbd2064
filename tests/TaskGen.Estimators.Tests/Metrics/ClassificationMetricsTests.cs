using System.Text.Json;

namespace TaskGen.Estimators.Tests;

public sealed class ClassificationMetricsTests
{
    private static IEnumerable<JsonElement> Cases => Expectation.Of("metrics").GetProperty("classification").EnumerateArray();

    [Fact]
    public void AveragesOverClassesAreThoseOfScikitLearn()
    {
        foreach (var expected in Cases)
        {
            var (actual, predicted) = (expected.Integers("actual"), expected.Integers("predicted"));
            Near.Equal(expected.Number("accuracy"), Metrics.Accuracy(actual, predicted), 1e-12);
            Near.Equal(expected.Number("precision.macro"), Metrics.Precision(actual, predicted, Averaging.Macro), 1e-12);
            Near.Equal(expected.Number("precision.weighted"), Metrics.Precision(actual, predicted, Averaging.Weighted), 1e-12);
            Near.Equal(expected.Number("recall.macro"), Metrics.Recall(actual, predicted, Averaging.Macro), 1e-12);
            Near.Equal(expected.Number("recall.weighted"), Metrics.Recall(actual, predicted, Averaging.Weighted), 1e-12);
            Near.Equal(expected.Number("f1.macro"), Metrics.F1(actual, predicted, Averaging.Macro), 1e-12);
            Near.Equal(expected.Number("f1.weighted"), Metrics.F1(actual, predicted, Averaging.Weighted), 1e-12);
        }

        Assert.Equal(4, Cases.Count());
    }

    [Fact]
    public void MetricsOfOnePositiveClassAreThoseOfScikitLearn()
    {
        var binary = Cases.Where(expected => expected.Integers("classes").Length == 2).ToList();
        foreach (var expected in binary)
        {
            var (actual, predicted) = (expected.Integers("actual"), expected.Integers("predicted"));
            var positive = expected.Integers("classes")[1];
            Near.Equal(expected.Number("precision.binary"), Metrics.Precision(actual, predicted, positive), 1e-12);
            Near.Equal(expected.Number("recall.binary"), Metrics.Recall(actual, predicted, positive), 1e-12);
            Near.Equal(expected.Number("f1.binary"), Metrics.F1(actual, predicted, positive), 1e-12);
        }

        Assert.Equal(2, binary.Count);
    }

    [Fact]
    public void QuotientsByZeroCountAsZero()
    {
        var expected = Expectation.Of("metrics").GetProperty("missingClass");
        var (actual, predicted) = (expected.Integers("actual"), expected.Integers("predicted"));
        Near.Equal(expected.Number("precision.macro"), Metrics.Precision(actual, predicted, Averaging.Macro), 1e-12);
        Near.Equal(expected.Number("recall.macro"), Metrics.Recall(actual, predicted, Averaging.Macro), 1e-12);
        Near.Equal(expected.Number("f1.macro"), Metrics.F1(actual, predicted, Averaging.Macro), 1e-12);
        Near.Equal(expected.Number("f1.weighted"), Metrics.F1(actual, predicted, Averaging.Weighted), 1e-12);
        Assert.Equal(0, Metrics.F1([0, 0], [0, 0]));
    }

    [Fact]
    public void PositiveLabelIsOneByDefault()
    {
        Assert.Equal(0.5, Metrics.Precision([1, 0, 0, 1], [1, 1, 0, 0]));
        Assert.Equal(2 / 3.0, Metrics.Precision([1, 0, 0, 1], [1, 0, 0, 0], positiveLabel: 0));
    }

    [Fact]
    public void SamplesOfDifferentLengthsOrWithoutExamplesAreRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Metrics.Accuracy([1, 2, 3], [1, 2]));
        Assert.Contains("3 actual values but 2 predicted", error.Message, StringComparison.Ordinal);
        Assert.Contains("nothing to compare", Assert.Throws<ArgumentException>(() => Metrics.F1([], [])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Metrics.Recall([1], [1, 0], Averaging.Macro));
    }

    [Fact]
    public void MoreThanTwoClassesNeedAveraging()
    {
        var error = Assert.Throws<ArgumentException>(() => Metrics.F1([0, 1, 2], [0, 1, 2]));
        Assert.Contains("3 classes (0, 1, 2)", error.Message, StringComparison.Ordinal);
        Assert.Contains("Averaging.Macro", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PositiveLabelMustBeOneOfTheLabels()
    {
        var error = Assert.Throws<ArgumentException>(() => Metrics.Recall([3, 4], [4, 4]));
        Assert.Contains("positive label 1 is none of the labels (3, 4)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownAveragingIsRefused() =>
        Assert.Throws<ArgumentException>(() => Metrics.F1([1, 0], [1, 0], (Averaging)9));
}
