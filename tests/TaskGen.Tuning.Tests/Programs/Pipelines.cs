using TaskGen.Learn;

namespace TaskGen.Tuning.Tests.Programs;

public static partial class Pipelines
{
    /// <summary>Searches, then searches again around the best.</summary>
    [Workflow(Dynamic = true)]
    public static async Task<(double Best, double Again)> SearchTwice(WorkflowContext flow, int trials)
    {
        var options = new TuningOptions<Curves.Hyperparameters>
        {
            Space = new Curves.Space { Kind = "flat", Fault = Curves.Fault.None }, Sampler = Sampler.Random(), Budget = new() { MaxTrials = trials }, Folds = 2,
        };
        var first = await flow.Curves.Tune(options);
        var x = first.Best.Hyperparameters.X;
        var second = await flow.Curves.Tune(options with
        {
            Space = new Curves.Space { Kind = "flat", Fault = Curves.Fault.None, X = ParameterRange.Uniform(Math.Max(0, x - 0.1), Math.Min(1, x + 0.1)) },
            Enqueue = [first.Best.Hyperparameters],
        });
        return (first.Best.Score!.Value, second.Best.Score!.Value);
    }

    /// <summary>Searches, and tells of the best.</summary>
    [Workflow]
    public static async Task<string> Report(double slope)
    {
        var study = await Curves.Tuner.RunAsync(Quick(slope));
        return FormattableString.Invariant($"{study.Best.Hyperparameters.X} of {study.Trials.Count}");
    }

    private static TuningOptions<Curves.Hyperparameters> Quick(double slope) => new()
    {
        Space = new Curves.Space { Kind = "steep", Slope = slope, Fault = Curves.Fault.None, X = [0.1, 0.25, 0.7] }, Sampler = Sampler.Grid, Folds = 2,
    };
}
