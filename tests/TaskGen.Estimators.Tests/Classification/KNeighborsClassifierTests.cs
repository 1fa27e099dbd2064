namespace TaskGen.Estimators.Tests;

public sealed class KNeighborsClassifierTests
{
    [Theory]
    [InlineData("wine")]
    [InlineData("iris")]
    public void PredictionsAndSharesAreThoseOfScikitLearn(string data)
    {
        var sample = Sample.Named(data);
        var standardised = sample with { Features = StandardScaler.Fit(sample.Features).Transform(sample.Features) };
        int[] everyThird = [.. Enumerable.Range(0, sample.Labels.Length).Where(i => i % 3 == 0)];
        var (train, test) = standardised.Split(everyThird);
        foreach (var expected in Expectation.Of(data).GetProperty("neighbors").EnumerateArray())
        {
            var model = KNeighborsClassifier.Fit(train.Features, train.Labels, expected.GetProperty("k").GetInt32());
            Assert.Equal(expected.Integers("predicted"), model.Predict(test.Features));
            Near.Equal(expected.Rows("probabilities"), model.PredictProbabilities(test.Features), 1e-12);
        }
    }

    [Fact]
    public void TheLowestOfClassesWithAsManyVotesWins()
    {
        var model = KNeighborsClassifier.Fit(Table.Of([1], [2], [3], [4]), [9, 9, 5, 5], neighbors: 4);
        Assert.Equal(5, model.Predict([1.0]));
    }

    [Fact]
    public void OfRowsAtTheSameDistanceTheFirstIsTheNearer()
    {
        Assert.Equal(3, KNeighborsClassifier.Fit(Table.Of([-1], [1], [5]), [3, 2, 2], neighbors: 1).Predict([0.0]));
        Assert.Equal(2, KNeighborsClassifier.Fit(Table.Of([1], [-1], [5]), [2, 3, 3], neighbors: 1).Predict([0.0]));

        // Also where the last place is contested: rows 1 and 2 are nearest, then row 0 before row 3.
        var model = KNeighborsClassifier.Fit(Table.Of([3], [2.5], [-2.5], [-3]), [1, 0, 0, 2], neighbors: 3);
        Assert.Equal([2 / 3.0, 1 / 3.0, 0], model.PredictProbabilities([0.0]));

        // And where a nearer row, found later, drives out one of two at the same distance: the second.
        Assert.Equal([0, 2], new NearestRows(2).Find([2, -2, 1], [0]).ToArray().Order());
    }

    [Fact]
    public void NearestRowsAreThoseOfSortingByDistance()
    {
        var point = Sample.Wine.Features.Row(100).ToArray();
        var rows = DenseRows.Copy(Sample.Wine.Features);
        int[] sorted = [.. Enumerable.Range(0, 178).OrderBy(i => SquaredDistance(Sample.Wine.Features.Row(i), point)).Take(17)];
        Assert.Equal(sorted, new NearestRows(17).Find(rows, point).ToArray());
        Assert.Equal(100, sorted[0]);
    }

    [Fact]
    public void ATrainingRowIsItsOwnNearestNeighbour()
    {
        var model = KNeighborsClassifier.Fit(Sample.Wine.Features, Sample.Wine.Labels, neighbors: 1);
        Assert.Equal(Sample.Wine.Labels, model.Predict(Sample.Wine.Features));
    }

    [Fact]
    public void AsManyNeighboursAsRowsAreAllowedAndMoreAreNot()
    {
        var features = Table.Of([1], [2], [3]);
        Assert.Equal(1, KNeighborsClassifier.Fit(features, [0, 1, 1], neighbors: 3).Predict([1.0]));
        var error = Assert.Throws<ArgumentException>(() => KNeighborsClassifier.Fit(features, [0, 1, 1], neighbors: 4));
        Assert.Contains("4 neighbours cannot be found among 3 rows", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ModelsOfTheSameDataAreEqual()
    {
        var model = KNeighborsClassifier.Fit(Sample.Iris.Features, Sample.Iris.Labels);
        Assert.Equal(model, KNeighborsClassifier.Fit(Sample.Iris.Features, Sample.Iris.Labels));
        Assert.NotEqual(model, KNeighborsClassifier.Fit(Sample.Iris.Features, Sample.Iris.Labels, neighbors: 4));
    }

    private static double SquaredDistance(ReadOnlySpan<double> left, double[] right)
    {
        var sum = 0.0;
        for (var j = 0; j < right.Length; j++)
        {
            sum += Math.Pow(left[j] - right[j], 2);
        }

        return sum;
    }
}
