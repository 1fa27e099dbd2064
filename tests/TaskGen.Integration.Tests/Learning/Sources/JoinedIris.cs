using TaskGen.Estimators;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Sources;

/// <summary>The flowers of <see cref="Integration.Library.Iris"/>, whose measurements are in other files than their species.</summary>
[Dataset(TrainingUrl = "labels.tsv", TestSize = 0.3, Seed = 7)]
public static partial class JoinedIris
{
    public sealed record Penalty(double C = 1.0);

    internal sealed record Sepal([Key] int Flower, double Length, double Width);

    internal sealed record Petal([Key] int Number, [Column("petal length")] double Length, [Column("petal width")] double Width);

    internal sealed record Row(
        [Key] int Flower, [Source("sepals-*.csv")] Sepal Sepal, [Source("petals.jsonl.gz")] Petal Petal, [Target] int Species);

    internal static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    internal static LogisticRegression Train(Penalty penalty, Partition<Row> train) =>
        LogisticRegression.Fit(train.Features, train.TargetLabels(), penalty.C);

    [Evaluate]
    internal static double Evaluate(LogisticRegression model, Partition<Row> data) =>
        Metrics.Accuracy(data.TargetLabels(), model.Predict(data.Features));
}
