using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TaskGen;
using TaskGen.Learn;

namespace Acme;

[Dataset(TrainingUrl = "data/wine.csv", TestSize = 0.2)]
public sealed partial class Wine(double scale = 1.0)
{
    public sealed record Hyperparameters(double C = 1.0);

    public sealed record Row(double Alcohol, [Target] int Class);

    public sealed record Model(double Mean);

    [Train]
    public Model Train(Hyperparameters hp, Partition<Row> train) => new(train.Sum(row => row.Alcohol) * hp.C * scale);

    [Evaluate]
    public double Evaluate(Model model, Partition<Row> data) => data.Count * model.Mean;
}

public static partial class Studies
{
    [Workflow]
    public static async Task<double> One(double c)
    {
        var results = await new Wine(2.0).Trainer.RunAsync(new Wine.Hyperparameters(c));
        return results.Metrics.Test.Score;
    }

    [Workflow]
    public static async Task<double> Best(IReadOnlyList<double> costs)
    {
        var results = await Flow.Map(costs, c => new Wine(1.0).Trainer.RunAsync(new Wine.Hyperparameters(c)));
        return results.Max(result => result.Metrics.Test.Score);
    }

    [Workflow]
    public static async Task<double> Search()
    {
        var study = await new Wine(2.0).Tuner.RunAsync(Quick());
        var second = await Plain.Tuner.RunAsync();
        return study.Results.Metrics.Test.Score + second.Best.Score!.Value;
    }

    private static TuningOptions<Wine.Hyperparameters> Quick() => new() { Space = new Wine.Space { C = [1, 2] }, Sampler = Sampler.Grid };
}

[Dataset(TrainingUrl = "data/wine.csv", TestSize = 0.2)]
public static partial class Plain
{
    public sealed record Hyperparameters([Uniform(0, 1)] double C = 1.0);

    [Train]
    public static double Train(Hyperparameters hp, Partition<Wine.Row> train) => hp.C;

    [Evaluate]
    public static double Evaluate(double model, Partition<Wine.Row> data) => model;
}
