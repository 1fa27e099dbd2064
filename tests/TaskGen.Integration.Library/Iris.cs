using TaskGen.Estimators;
using TaskGen.Learn;

namespace TaskGen.Integration.Library;

/// <summary>Several trainers that share data and evaluation; the row type is nobody else's business.</summary>
[Dataset(TrainingUrl = "data/iris.csv", TestSize = 0.3, Seed = 7)]
public static partial class Iris
{
    public sealed record Penalty(double C = 1.0);

    public sealed record Neighbourhood(int K = 5);

    internal sealed record Row(double SepalLength, double SepalWidth, double PetalLength, double PetalWidth, [Target, Column("target")] int Species);

    [Train]
    internal static LogisticRegression Linear(Penalty penalty, Partition<Row> train) =>
        LogisticRegression.Fit(train.Features, train.TargetLabels(), penalty.C);

    [Train(Name = "Neighbours")]
    internal static Model<KNeighborsClassifier> TrainNeighbours(Neighbourhood hp, Partition<Row> train, TaskContext? context = null) =>
        new(
            KNeighborsClassifier.Fit(train.Features, train.TargetLabels(), hp.K),
            new Dictionary<string, MetadataValue> { ["seed"] = context!.Seed });

    [Evaluate]
    internal static double EvaluateLinear(LogisticRegression model, Partition<Row> data) =>
        Metrics.Accuracy(data.TargetLabels(), model.Predict(data.Features));

    [Evaluate]
    internal static (double Score, double Error) EvaluateNeighbours(KNeighborsClassifier model, Partition<Row> data)
    {
        var accuracy = Metrics.Accuracy(data.TargetLabels(), model.Predict(data.Features));
        return (accuracy, 1 - accuracy);
    }
}
