using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

/// <summary>Mean accuracy over the five folds of scikit-learn's StratifiedKFold(5), scaling learned inside each fold.</summary>
public sealed class CrossValidationTests
{
    private delegate int[] FitPredict(NumericMatrix train, int[] labels, NumericMatrix test);

    [Theory]
    [InlineData("wine")]
    [InlineData("iris")]
    public void FoldsAreThoseOfScikitLearn(string data) =>
        Assert.Equal(Expectation.Folds(data), new StratifiedKFold(5).Split(Sample.Named(data).Labels).Select(fold => fold.Validation.ToArray()));

    [Fact]
    public void GaussianNBAgreesOnWine() => Check("wine", "GaussianNB, raw", .966349, NaiveBayes);

    [Fact]
    public void GaussianNBAgreesOnIris() => Check("iris", "GaussianNB, raw", .953333, NaiveBayes);

    [Theory]
    [InlineData(1, .949524)]
    [InlineData(3, .943968)]
    [InlineData(5, .949365)]
    [InlineData(7, .966508)]
    [InlineData(9, .966349)]
    public void KNeighborsAgreesOnStandardisedWine(int neighbors, double accuracy) =>
        Check("wine", $"KNeighbors {neighbors}, standardised", accuracy, Standardised(Neighbors(neighbors)));

    [Fact]
    public void KNeighborsAgreesOnIris() => Check("iris", "KNeighbors 5, raw", .973333, Neighbors(5));

    [Theory]
    [InlineData(0.01, "0.01", .971905)]
    [InlineData(0.1, "0.1", .983333)]
    [InlineData(1, "1", .983175)]
    public void LogisticRegressionAgreesOnStandardisedWine(double c, string text, double accuracy) =>
        Check("wine", $"Logistic {text}, standardised", accuracy, Standardised(Logistic(c)));

    [Fact]
    public void LogisticRegressionAgreesOnIris() => Check("iris", "Logistic 1, raw", .973333, Logistic(1));

    private static int[] NaiveBayes(NumericMatrix train, int[] labels, NumericMatrix test) =>
        GaussianNB.Fit(train, labels).Predict(test);

    private static FitPredict Neighbors(int neighbors) =>
        (train, labels, test) => KNeighborsClassifier.Fit(train, labels, neighbors).Predict(test);

    private static FitPredict Logistic(double c) =>
        (train, labels, test) => LogisticRegression.Fit(train, labels, c).Predict(test);

    private static FitPredict Standardised(FitPredict inner) => (train, labels, test) =>
    {
        var scaler = StandardScaler.Fit(train);
        return inner(scaler.Transform(train), labels, scaler.Transform(test));
    };

    private static void Check(string data, string candidate, double published, FitPredict fitPredict)
    {
        var folds = Expectation.Folds(data);
        var sum = 0.0;
        foreach (var fold in folds)
        {
            var (train, test) = Sample.Named(data).Split(fold);
            sum += Metrics.Accuracy(test.Labels, fitPredict(train.Features, train.Labels, test.Features));
        }

        var expected = Expectation.Of(data).GetProperty("crossValidation").EnumerateArray()
            .Single(entry => entry.GetProperty("name").GetString() == candidate).Number("accuracy");
        Near.Equal(expected, sum / folds.Length, 1e-12);
        Near.Equal(published, sum / folds.Length, 5.1e-7);
    }
}
