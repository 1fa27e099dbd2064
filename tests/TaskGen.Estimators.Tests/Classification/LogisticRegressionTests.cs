using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

public sealed class LogisticRegressionTests
{
    public static TheoryData<string, int> Expected
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var data in new[] { "wine", "iris" })
            {
                for (var i = 0; i < Expectation.Of(data).GetProperty("logistic").GetArrayLength(); i++)
                {
                    cases.Add(data, i);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void CoefficientsAndProbabilitiesAreThoseOfScikitLearn(string data, int index)
    {
        var expected = Expectation.Of(data).GetProperty("logistic")[index];
        var sample = Sample.Named(data);
        var features = expected.GetProperty("standardised").GetBoolean() ? Standardised(sample.Features) : sample.Features;
        var labels = expected.GetProperty("binary").GetBoolean() ? sample.BinaryLabels : sample.Labels;
        var model = LogisticRegression.Fit(features, labels, c: expected.Number("c"));
        Assert.True(model.Converged);
        Near.Equal(expected.Rows("coefficients"), model.Coefficients);
        Near.Equal(expected.Numbers("intercepts"), model.Intercepts);
        Near.Equal(expected.Rows("probabilities"), Expectation.Some(model.PredictProbabilities(features)));
    }

    [Theory]
    [InlineData(2, 0.1)]
    [InlineData(2, 50)]
    [InlineData(3, 0.1)]
    [InlineData(3, 50)]
    public void ObjectiveIsFlatAtTheOptimum(int classCount, double c)
    {
        var features = Standardised(Sample.Iris.Features);
        var labels = classCount == 2 ? Sample.Iris.BinaryLabels : Sample.Iris.Labels;
        var model = LogisticRegression.Fit(features, labels, c);
        const double Step = 1e-4;
        for (var k = 0; k < model.Coefficients.Length; k++)
        {
            for (var j = 0; j <= features.ColumnCount; j++)
            {
                var slope = (Objective(Moved(model, k, j, Step), features, labels, c) - Objective(Moved(model, k, j, -Step), features, labels, c))
                    / (2 * Step);
                Near.Equal(0, slope, c * 1e-6);
            }
        }

        // The same measure is not flat elsewhere.
        var away = Moved(model, 0, 0, 0.1);
        Assert.True(Objective(away, features, labels, c) > Objective(model, features, labels, c) + 1e-4);
    }

    [Fact]
    public void OrderOfRowsDoesNotMatter()
    {
        var features = Standardised(Sample.Wine.Features);
        var order = Shuffled(features.RowCount);
        var model = LogisticRegression.Fit(features, Sample.Wine.Labels);
        var shuffled = LogisticRegression.Fit(
            features.Select(new PartitionIndex(order)), Array.ConvertAll(order, row => Sample.Wine.Labels[row]));
        Near.Equal(model.Coefficients, shuffled.Coefficients, 1e-10);
        Near.Equal(model.Intercepts, shuffled.Intercepts, 1e-10);
    }

    [Fact]
    public void ProbabilitiesSumToOneAndTheHighestIsPredicted()
    {
        var model = LogisticRegression.Fit(Sample.Iris.Features, Sample.Iris.Labels);
        var probabilities = model.PredictProbabilities(Sample.Iris.Features);
        var predicted = model.Predict(Sample.Iris.Features);
        for (var i = 0; i < predicted.Length; i++)
        {
            Near.Equal(1, probabilities[i].Sum(), 1e-12);
            Assert.Equal(predicted[i], model.Classes[Array.IndexOf(probabilities[i], probabilities[i].Max())]);
            Assert.Equal(predicted[i], model.Predict(Sample.Iris.Features.Row(i)));
            Assert.Equal(probabilities[i], model.PredictProbabilities(Sample.Iris.Features.Row(i)));
        }
    }

    [Fact]
    public void LabelsMayBeAnyIntegers()
    {
        int[] names = [40, -7, 12];
        var plain = LogisticRegression.Fit(Sample.Iris.Features, Sample.Iris.Labels);
        var renamed = LogisticRegression.Fit(Sample.Iris.Features, Array.ConvertAll(Sample.Iris.Labels, label => names[label]));
        Assert.Equal([-7, 12, 40], renamed.Classes);
        Near.Equal(plain.Coefficients[0], renamed.Coefficients[2], 1e-10);
        Assert.Equal(
            Array.ConvertAll(plain.Predict(Sample.Iris.Features), label => names[label]), renamed.Predict(Sample.Iris.Features));
    }

    [Fact]
    public void SeparableClassesWithHardlyAnyPenaltyConverge()
    {
        var model = LogisticRegression.Fit(Sample.Wine.Features, Sample.Wine.Labels, c: 1e8);
        Assert.True(model.Converged);
        Assert.Equal(Sample.Wine.Labels, model.Predict(Sample.Wine.Features));
    }

    [Fact]
    public void DistantColumnsCostNoDigits()
    {
        var (a, b) = (new double[150][], new double[150][]);
        for (var i = 0; i < 150; i++)
        {
            var x = Sample.Iris.Features[i, 0];
            (a[i], b[i]) = ([x], [x + 1e6]);
        }

        var near = LogisticRegression.Fit(Table.Of(a), Sample.Iris.Labels);
        var distant = LogisticRegression.Fit(Table.Of(b), Sample.Iris.Labels);
        Near.Equal(near.Coefficients, distant.Coefficients, 1e-7);
    }

    [Fact]
    public void ColumnsThatRepeatOthersShareTheirCoefficient()
    {
        double[][] rows = [[1, 1], [2, 2], [3, 3], [4, 4]];
        var model = LogisticRegression.Fit(Table.Of(rows), [0, 1, 0, 1]);
        Assert.True(model.Converged);
        Near.Equal(model.Coefficients[0][0], model.Coefficients[0][1], 1e-12);
    }

    [Fact]
    public void TooFewIterationsAreReported()
    {
        var model = LogisticRegression.Fit(Sample.Wine.Features, Sample.Wine.Labels, maxIterations: 2);
        Assert.False(model.Converged);
        Assert.Equal(2, model.Iterations);
    }

    [Fact]
    public void ModelsOfTheSameDataAreEqual()
    {
        var model = LogisticRegression.Fit(Sample.Iris.Features, Sample.Iris.Labels);
        var again = LogisticRegression.Fit(Sample.Iris.Features, Sample.Iris.Labels);
        Assert.Equal(model, again);
        Assert.Equal(model.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(model, LogisticRegression.Fit(Sample.Iris.Features, Sample.Iris.Labels, c: 2));
    }

    private static NumericMatrix Standardised(NumericMatrix features) => StandardScaler.Fit(features).Transform(features);

    private static int[] Shuffled(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new Random(3).Shuffle(order);
        return order;
    }

    private static LogisticRegression Moved(LogisticRegression model, int score, int parameter, double step)
    {
        var coefficients = Array.ConvertAll(model.Coefficients, row => (double[])row.Clone());
        var intercepts = (double[])model.Intercepts.Clone();
        if (parameter < coefficients[score].Length)
        {
            coefficients[score][parameter] += step;
        }
        else
        {
            intercepts[score] += step;
        }

        return model with { Coefficients = coefficients, Intercepts = intercepts };
    }

    private static double Objective(LogisticRegression model, NumericMatrix features, int[] labels, double c) =>
        (c * labels.Length * Metrics.LogLoss(labels, model.PredictProbabilities(features), model.Classes))
        + model.Coefficients.Sum(row => row.Sum(w => w * w / 2));
}
