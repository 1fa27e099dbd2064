using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

/// <summary>What all estimators refuse alike, and how they say so.</summary>
public sealed class BadInputTests
{
    private static readonly NumericMatrix Good = Table.Of([1, 5], [2, 7], [3, 6], [4, 9]);
    private static readonly int[] GoodLabels = [0, 1, 0, 1];

    public static TheoryData<string> Estimators => ["scaler", "logistic", "naive Bayes", "neighbors", "ridge"];

    public static TheoryData<string> Models => ["logistic", "naive Bayes", "neighbors", "ridge"];

    public static TheoryData<string> Classifiers => ["logistic", "naive Bayes", "neighbors"];

    [Theory]
    [MemberData(nameof(Estimators))]
    public void FittingOnNoRowsIsRefused(string estimator) =>
        Refuses(() => Fit(estimator, Table.Empty, []), "no rows to fit on");

    [Theory]
    [MemberData(nameof(Estimators))]
    public void FittingOnNoColumnsIsRefused(string estimator) =>
        Refuses(() => Fit(estimator, new NumericMatrix([], []), []), "no columns");

    [Theory]
    [MemberData(nameof(Models))]
    public void NumbersThatAreNotFiniteAreNamedByRowAndColumn(string estimator)
    {
        Refuses(() => Fit(estimator, Table.Of([1, 2], [3, double.NaN]), [0, 1]), "Row 1 (counted from 0) holds NaN in column 'b'");
        Refuses(() => Fit(estimator, Table.Of([double.NegativeInfinity, 2], [3, 4]), [0, 1]), "Row 0 (counted from 0) holds -Infinity in column 'a'");
    }

    [Theory]
    [MemberData(nameof(Estimators))]
    public void OtherColumnsThanWereFittedAreRefused(string estimator)
    {
        var apply = Fit(estimator, Good, GoodLabels);
        Refuses(() => apply.ToRows(Table.Of([1, 2, 3])), "Fitted on 2 columns, but these features have 3 columns (a, b, c)");
        Refuses(() => apply.ToRow([1]), "Fitted on 2 columns, but this row has 1 column.");
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void NumbersToPredictForMustBeFinite(string estimator)
    {
        var apply = Fit(estimator, Good, GoodLabels);
        Refuses(() => apply.ToRows(Table.Of([1, double.NaN])), "Row 0 (counted from 0) holds NaN in column 'b'");
        Refuses(() => apply.ToRow([1, double.PositiveInfinity]), "The row holds Infinity in column 1");
    }

    [Theory]
    [MemberData(nameof(Classifiers))]
    public void LabelsMustMatchTheRows(string estimator) =>
        Refuses(() => Fit(estimator, Good, [0, 1, 0]), "4 rows of features but 3 labels");

    [Fact]
    public void TargetsMustMatchTheRows() => Refuses(() => Ridge.Fit(Good, [1, 2]), "4 rows of features but 2 targets");

    [Theory]
    [MemberData(nameof(Classifiers))]
    public void ASingleClassIsRefused(string estimator) => Refuses(() => Fit(estimator, Good, [3, 3, 3, 3]), "All 4 labels are 3");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void CMustBeAbove0(double c) => Refuses(() => LogisticRegression.Fit(Good, GoodLabels, c: c), "above 0 was expected");

    [Fact]
    public void OptionsOutOfRangeAreRefused()
    {
        Refuses(() => LogisticRegression.Fit(Good, GoodLabels, maxIterations: 0), "maxIterations is 0; 1 or more was expected");
        Refuses(() => LogisticRegression.Fit(Good, GoodLabels, tolerance: 0), "tolerance is 0");
        Refuses(() => KNeighborsClassifier.Fit(Good, GoodLabels, neighbors: 0), "neighbors is 0");
        Refuses(() => Ridge.Fit(Good, [1, 2, 3, 4], alpha: -0.5), "alpha is -0.5; a finite number, 0 or above");
        Refuses(() => GaussianNB.Fit(Good, GoodLabels, varianceSmoothing: -1), "varianceSmoothing is -1");
    }

    [Fact]
    public void MessagesAreTheSameInEveryCulture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("fr-FR");
            Refuses(() => Ridge.Fit(Good, [1, 2, 3, 4], alpha: -0.5), "alpha is -0.5;");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void TooManyCoefficientsForOneMatrixAreRefused()
    {
        var names = Enumerable.Range(0, 16_000).Select(j => $"x{j}").ToArray();
        var wide = new NumericMatrix(new double[3 * names.Length], names);
        Refuses(() => LogisticRegression.Fit(wide, [0, 1, 2]), "16000 columns make 48003 coefficients");
    }

    private static void Refuses(Action act, string message) =>
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);

    private static void Refuses(Func<object> act, string message) => Refuses(() => { _ = act(); }, message);

    private static (Func<NumericMatrix, object> ToRows, Func<double[], object> ToRow) Fit(string estimator, NumericMatrix features, int[] labels)
    {
        switch (estimator)
        {
            case "scaler":
                var scaler = StandardScaler.Fit(features);
                return (scaler.Transform, row => scaler.Transform(row));
            case "logistic":
                var logistic = LogisticRegression.Fit(features, labels);
                return (logistic.PredictProbabilities, row => logistic.Predict(row));
            case "naive Bayes":
                var naive = GaussianNB.Fit(features, labels);
                return (naive.Predict, row => naive.Predict(row));
            case "neighbors":
                var neighbors = KNeighborsClassifier.Fit(features, labels, neighbors: 1);
                return (rows => neighbors.Predict(rows), row => neighbors.Predict(row));
            default:
                var ridge = Ridge.Fit(features, Array.ConvertAll(labels, label => (double)label));
                return (ridge.Predict, row => ridge.Predict(row));
        }
    }
}
