using TaskGen.Learn;

namespace TaskGen.Integration.Library;

/// <summary>A trainer with state: an instance class whose constructor takes data and services.</summary>
[Dataset(
    TrainingUrl = "data/penguins.csv", TestSize = 0.25, Seed = 3, Features = [nameof(Row.BeakDepthMm), nameof(Row.BodyMassG)],
    Targets = [nameof(Row.BeakLengthMm)])]
public sealed partial class Penguins(bool doubled, [Service] ICollection<string>? journal = null)
{
    public enum Island
    {
        Torgersen,
        Biscoe,
        Dream,
    }

    public sealed record Hyperparameters(double Weight = 1.0);

    public sealed record Row(
        string Species, Island Island, double? BeakLengthMm, double? BeakDepthMm, double? FlipperLengthMm, double? BodyMassG, string? Sex)
    {
        public bool IsComplete => BeakLengthMm is not null && BodyMassG is not null;
    }

    public sealed record Line(double Weight, double Mean);

    [Train]
    public Line Train(Hyperparameters hp, Partition<Row> train)
    {
        journal?.Add($"trained on {train.Count}");
        var factor = doubled ? 2 : 1;
        return new Line(hp.Weight * factor, train.Where(static row => row.IsComplete).Average(static row => row.BeakLengthMm!.Value));
    }

    [Evaluate(Direction = Direction.Minimize)]
    public static Evaluation Evaluate(Line model, Partition<Row> data) =>
        new(data.Where(static row => row.IsComplete).Average(row => Math.Abs((row.BeakLengthMm!.Value * model.Weight) - model.Mean)));
}
