using TaskGen.Learn;

namespace TaskGen.Integration.Library;

/// <summary>A trainer with state that needs no services.</summary>
[Dataset(TrainingUrl = "data/penguins.csv", TestSize = 0.25, Seed = 3, Features = [nameof(Row.BodyMassG)], Targets = [nameof(Row.BeakLengthMm)])]
public sealed partial class Beaks(bool doubled)
{
    public sealed record Hyperparameters(double Weight = 1.0);

    public sealed record Row(double? BeakLengthMm, double? BodyMassG);

    public sealed record Line(double Weight, double Mean);

    [Train]
    public Line Train(Hyperparameters hp, Partition<Row> train) => new(
        hp.Weight * (doubled ? 2 : 1),
        train.Where(static row => row.BeakLengthMm is not null).Average(static row => row.BeakLengthMm!.Value));

    [Evaluate(Direction = Direction.Minimize)]
    public static Evaluation Evaluate(Line model, Partition<Row> data) => new(
        data.Where(static row => row.BeakLengthMm is not null).Average(row => Math.Abs((row.BeakLengthMm!.Value * model.Weight) - model.Mean)));
}
