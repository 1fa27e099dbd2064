using TaskGen.Learn;
using TaskGen.Serialization;
using static TaskGen.Cli.Tests.Support.ValueMember;

namespace TaskGen.Cli.Tests.Support;

/// <summary>A trainer as it is generated: its model is the mean of the targets, shrunk by a hyperparameter.</summary>
internal static class SampleTrainer
{
    public static TrainerDefinition<Values, Values, Partition<PointRow>, double> Points { get; } = new()
    {
        Name = "Samples.Points",
        Description = "Learns the mean.",
        Inputs = new ValuesCodec("Inputs", Required("hp", SampleTasks.Hyperparameters)),
        Model = Codecs.Double,
        Hyperparameters = SampleTasks.Hyperparameters,
        GetHyperparameters = static inputs => inputs.Get<Values>("hp"),
        Dataset = new TableDataset<PointRow>
        {
            Name = "Samples.Points",
            Options = new DatasetOptions { TrainingUrl = "points.csv", TestSize = 0.25, Shuffle = false },
            Schema = new PointRowSchema(),
            Row = new PointRowCodec(),
        },
        Train = static (inputs, train, _, _) => new(train.Average(row => row.Y) * inputs.Get<Values>("hp").Get<double>("c")),
        Evaluate = static (_, model, data, _) => new(new Evaluation(
            -data.Average(row => Math.Abs(row.Y - model)), new Dictionary<string, double> { ["largest"] = data.Max(row => row.Y) })),
        Direction = Direction.Maximize,
    };
}
