using TaskGen.Learn;

namespace TaskGen.Tuning.Tests.Programs;

/// <summary>A model that is one number, and metrics that disagree about it.</summary>
[Dataset(TrainingUrl = "data/wine.csv", TestSize = 0.2, Seed = 1)]
public static partial class Judged
{
    public sealed record Hyperparameters([Choice(1, 2, 3, 4, 5)] int Depth = 3);

    public sealed record Row([Column("alcohol")] double Alcohol, [Target, Column("target")] int Cultivar);

    public sealed record Model(int Depth);

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.Depth);

    /// <summary>Deep models are better.</summary>
    [Evaluate]
    public static Evaluation Evaluate(Model model, Partition<Row> data) => new(model.Depth, new Dictionary<string, double> { ["plain"] = -model.Depth });

    /// <summary>The distance from 2.</summary>
    [Metric(Direction = Direction.Minimize)]
    public static int Distance(Model model, Partition<Row> data) => Math.Abs(model.Depth - 2);

    /// <summary>Shallow models are better, and how many rows there are does not matter.</summary>
    [Metric(Name = "flat")]
    public static async Task<float> FlatnessAsync(Model model, Partition<Row> data, CancellationToken cancellationToken = default)
    {
        await Task.Delay(1, cancellationToken);
        return -model.Depth * data.Count / (float)data.Count;
    }
}
