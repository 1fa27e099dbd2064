using TaskGen.Estimators;
using TaskGen.Learn;

namespace WineSample;

/// <summary>Tells three cultivars apart by thirteen measurements of their wines.</summary>
[Dataset(TrainingUrl = "data/wine.csv", TestSize = 0.2, Shuffle = true, Seed = 12345)]
public static partial class Wine
{
    /// <summary>What may be tuned.</summary>
    /// <param name="C">The weight of the loss against the penalty: smaller numbers shrink the coefficients more.</param>
    /// <param name="MaxIterations">The most steps that the solver may take.</param>
    public sealed record Hyperparameters([LogUniform(1e-3, 1e2)] double C = 1.0, [Choice(100, 500, 5000)] int MaxIterations = 5000);

    /// <summary>A wine: columns of the file match by name, whatever the case and underscores.</summary>
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

    /// <summary>What is known of a wine whose cultivar is not: the row without the target.</summary>
    public sealed record Measurements(
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
        double DilutedAbsorbance,
        double Proline);

    /// <summary>A cultivar, and how sure the model is of it.</summary>
    public sealed record Prediction(int Cultivar, double Probability);

    /// <summary>The scaler has seen training rows alone, and travels with the classifier.</summary>
    public sealed record Model(StandardScaler Scaler, LogisticRegression Classifier);

    /// <summary>Fits a logistic regression on standardised measurements.</summary>
    /// <param name="hp">What may be tuned.</param>
    [Train(Memory = "500Mi")]
    public static Model Train(Hyperparameters hp, Partition<Row> train, CancellationToken cancellationToken = default)
    {
        var scaler = StandardScaler.Fit(train.Features, cancellationToken);
        var classifier = LogisticRegression.Fit(
            scaler.Transform(train.Features), train.TargetLabels(), hp.C, hp.MaxIterations, cancellationToken: cancellationToken);
        return new Model(scaler, classifier);
    }

    /// <summary>Scores a model by its accuracy.</summary>
    [Evaluate(Direction = Direction.Maximize)]
    public static double Evaluate(Model model, Partition<Row> data) =>
        Metrics.Accuracy(data.TargetLabels(), model.Classifier.Predict(model.Scaler.Transform(data.Features)));

    /// <summary>The mean of the classes' F1 scores.</summary>
    [Metric]
    public static double MacroF1(Model model, Partition<Row> data) =>
        Metrics.F1(data.TargetLabels(), model.Classifier.Predict(model.Scaler.Transform(data.Features)), Averaging.Macro);

    /// <summary>How surprised the model is by the cultivars, at a mean.</summary>
    [Metric(Direction = Direction.Minimize)]
    public static double LogLoss(Model model, Partition<Row> data) => Metrics.LogLoss(
        data.TargetLabels(), model.Classifier.PredictProbabilities(model.Scaler.Transform(data.Features)), model.Classifier.Classes);

    /// <summary>Tells the likeliest cultivar of each wine.</summary>
    [Predict]
    public static IReadOnlyList<Prediction> Predict(Model model, Partition<Measurements> wines) =>
    [
        .. model.Classifier.PredictProbabilities(model.Scaler.Transform(wines.Features)).Select(probabilities =>
        {
            var best = probabilities.Max();
            return new Prediction(model.Classifier.Classes[Array.IndexOf(probabilities, best)], best);
        }),
    ];
}
