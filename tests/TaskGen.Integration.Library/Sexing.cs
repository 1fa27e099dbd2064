using TaskGen.Estimators;
using TaskGen.Learn;

namespace TaskGen.Integration.Library;

/// <summary>A trainer whose model is a pipeline: from rows with empty fields and categories to a probability.</summary>
[Dataset(TrainingUrl = "data/penguins.csv", TestSize = 0.25, Seed = 7)]
public static partial class Sexing
{
    public sealed record Hyperparameters(double C = 1.0, int MinFrequency = 60);

    public sealed record Row(
        string Species, string Island, [Column("beak_length_mm")] double? BeakLength, [Column("body_mass_g")] double? BodyMass, string? Sex);

    public sealed record Features : ColumnTransformer<Row>
    {
        public int MinFrequency { get; init; } = 1;

        protected override void Define(ColumnSet<Row> columns)
        {
            columns.Number(row => row.BeakLength).And(row => row.BodyMass).Impute(ImputeStrategy.Median).Standardize();
            columns.OneHot(row => row.Species);
            columns.OneHot(row => row.Island, UnseenLevel.Ignore, MinFrequency);
        }
    }

    [Train]
    public static Pipeline<Row, Features, LogisticRegression> Train(Hyperparameters hp, Partition<Row> train) => Pipeline.Fit(
        new Features { MinFrequency = hp.MinFrequency }, train, features => LogisticRegression.Fit(features, Labels(train), hp.C));

    [Evaluate]
    public static double Evaluate(Pipeline<Row, Features, LogisticRegression> model, Partition<Row> data) =>
        Metrics.Accuracy(Labels(data), model.Predict(data));

    private static int[] Labels(Partition<Row> rows) => [.. rows.Select(row => row.Sex == "MALE" ? 1 : 0)];
}
