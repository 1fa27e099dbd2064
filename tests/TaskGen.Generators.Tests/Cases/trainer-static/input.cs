using TaskGen.Estimators;
using TaskGen.Learn;

namespace Acme;

/// <summary>Wines.</summary>
[Dataset(TrainingUrl = "data/wine.csv", TestSize = 0.2, Seed = 7, Shuffle = false)]
public static partial class Wine
{
    /// <summary>What may be tuned.</summary>
    /// <param name="C">The weight of the loss.</param>
    /// <param name="MaxIterations">The most steps.</param>
    public sealed record Hyperparameters(double C = 1.0, int MaxIterations = 100);

    public sealed record Row(double Alcohol, double MalicAcid, [Target] int Class);

    /// <summary>Fits a logistic regression.</summary>
    [Train(Retries = 2, Memory = "500Mi", Timeout = "10m")]
    public static LogisticRegression Train(Hyperparameters hp, Partition<Row> train, Partition<Row>? validation = null, CancellationToken cancellationToken = default) =>
        LogisticRegression.Fit(train.Features, train.TargetLabels(), hp.C, hp.MaxIterations, cancellationToken: cancellationToken);

    [Evaluate(Direction = Direction.Minimize)]
    public static Evaluation Evaluate(LogisticRegression model, Partition<Row> data) => new(data.Count);
}
