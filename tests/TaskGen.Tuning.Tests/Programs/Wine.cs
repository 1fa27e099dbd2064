using TaskGen.Estimators;
using TaskGen.Learn;

namespace TaskGen.Tuning.Tests.Programs;

/// <summary>Standardised nearest neighbours on wines.</summary>
[Dataset(TrainingUrl = "data/wine.csv", TestSize = 0.2, Shuffle = true, Seed = 12345)]
public static partial class Wine
{
    public sealed record Hyperparameters([IntRange(1, 11, Step = 2)] int Neighbors = 5);

    public sealed record Row(
        double Alcohol,
        double MalicAcid,
        double Ash,
        double AlcalinityOfAsh,
        double Magnesium,
        double TotalPhenols,
        double Flavanoids,
        double NonflavanoidPhenols,
        double Proanthocyanins,
        double ColorIntensity,
        double Hue,
        [Column("od280_od315_of_diluted_wines")] double DilutedAbsorbance,
        double Proline,
        [Target, Column("target")] int Cultivar);

    public sealed record Model(StandardScaler Scaler, KNeighborsClassifier Classifier);

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Row> train)
    {
        var scaler = StandardScaler.Fit(train.Features);
        return new(scaler, KNeighborsClassifier.Fit(scaler.Transform(train.Features), train.TargetLabels(), hp.Neighbors));
    }

    [Evaluate(Direction = Direction.Maximize)]
    public static double Evaluate(Model model, Partition<Row> data) =>
        Metrics.Accuracy(data.TargetLabels(), model.Classifier.Predict(model.Scaler.Transform(data.Features)));
}
