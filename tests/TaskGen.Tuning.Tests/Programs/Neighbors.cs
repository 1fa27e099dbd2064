using TaskGen.Estimators;
using TaskGen.Learn;

namespace TaskGen.Tuning.Tests.Programs;

/// <summary>Nearest neighbours on wines, standardised or not. It fails where there are fewer rows than neighbours, as scikit-learn's does.</summary>
[Dataset(TrainingUrl = "data/wine.csv", TestSize = 0.2, Shuffle = true, Seed = 12345)]
public static partial class Neighbors
{
    /// <summary>The names are sorted, as scikit-learn sorts those of its grids.</summary>
    public sealed record Hyperparameters([Choice(1, 3, 5)] int Neighbors = 5, bool Scaled = true);

    public sealed record Model(StandardScaler? Scaler, KNeighborsClassifier Classifier);

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Wine.Row> train)
    {
        var scaler = hp.Scaled ? StandardScaler.Fit(train.Features) : null;
        return new(scaler, KNeighborsClassifier.Fit(scaler?.Transform(train.Features) ?? train.Features, train.TargetLabels(), hp.Neighbors));
    }

    [Evaluate]
    public static double Evaluate(Model model, Partition<Wine.Row> data) =>
        Metrics.Accuracy(data.TargetLabels(), model.Classifier.Predict(model.Scaler?.Transform(data.Features) ?? data.Features));
}
