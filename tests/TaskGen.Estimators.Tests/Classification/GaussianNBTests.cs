namespace TaskGen.Estimators.Tests;

public sealed class GaussianNBTests
{
    [Theory]
    [InlineData("wine")]
    [InlineData("iris")]
    public void MomentsAndProbabilitiesAreThoseOfScikitLearn(string data)
    {
        var expected = Expectation.Of(data).GetProperty("gaussianNB");
        var sample = Sample.Named(data);
        var model = GaussianNB.Fit(sample.Features, sample.Labels);
        Near.Equal(expected.Numbers("priors"), model.Priors, 1e-12);
        Near.Equal(expected.Rows("means"), model.Means, 1e-9);
        Near.Equal(expected.Rows("variances"), model.Variances);
        Near.Equal(expected.Rows("probabilities"), Expectation.Some(model.PredictProbabilities(sample.Features)), 1e-9);
    }

    [Fact]
    public void OrderOfRowsDoesNotMatter()
    {
        var reversed = Enumerable.Range(0, 150).Reverse().ToArray();
        var backwards = Sample.Iris.Select(reversed);
        var model = GaussianNB.Fit(Sample.Iris.Features, Sample.Iris.Labels);
        var other = GaussianNB.Fit(backwards.Features, backwards.Labels);
        Near.Equal(model.Means, other.Means, 1e-12);
        Near.Equal(model.Variances, other.Variances, 1e-12);
    }

    [Fact]
    public void ProbabilitiesOfOneRowAreThoseOfTheSameRowAmongMany()
    {
        var model = GaussianNB.Fit(Sample.Iris.Features, Sample.Iris.Labels);
        var probabilities = model.PredictProbabilities(Sample.Iris.Features);
        var predicted = model.Predict(Sample.Iris.Features);
        for (var i = 0; i < predicted.Length; i++)
        {
            Near.Equal(1, probabilities[i].Sum(), 1e-12);
            Assert.Equal(probabilities[i], model.PredictProbabilities(Sample.Iris.Features.Row(i)));
            Assert.Equal(predicted[i], model.Predict(Sample.Iris.Features.Row(i)));
        }
    }

    [Fact]
    public void RowsFarFromEveryClassStillHaveProbabilities()
    {
        var model = GaussianNB.Fit(Sample.Iris.Features, Sample.Iris.Labels);
        var probabilities = model.PredictProbabilities([1e6, 1e6, 1e6, 1e6]);
        Near.Equal(1, probabilities.Sum(), 1e-12);
    }

    [Fact]
    public void ColumnConstantWithinAClassIsSmoothed()
    {
        var features = Table.Of([1, 5], [1, 6], [3, 7], [4, 8]);
        var model = GaussianNB.Fit(features, [0, 0, 1, 1]);
        Assert.True(model.Variances[0][0] > 0);
        Assert.Equal([0, 0, 1, 1], model.Predict(features));
        var error = Assert.Throws<ArgumentException>(() => GaussianNB.Fit(features, [0, 0, 1, 1], varianceSmoothing: 0));
        Assert.Contains("Column 'a' is constant among the rows of class 0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ModelsOfTheSameDataAreEqual()
    {
        var model = GaussianNB.Fit(Sample.Iris.Features, Sample.Iris.Labels);
        Assert.Equal(model, GaussianNB.Fit(Sample.Iris.Features, Sample.Iris.Labels));
        Assert.NotEqual(model, GaussianNB.Fit(Sample.Iris.Features, Sample.Iris.BinaryLabels));
    }
}
