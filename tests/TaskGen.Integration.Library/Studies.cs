using TaskGen.Learn;

namespace TaskGen.Integration.Library;

/// <summary>Workflows that train: trainers as nodes of static graphs, and in dynamic workflows.</summary>
public static partial class Studies
{
    [Task]
    public static double Score(double weight) => -Math.Abs(weight - 0.8);

    [Task]
    public static double Refuse(double weight) => throw new ArgumentException($"{weight} is refused");

    [Task]
    public static string Describe(double score, string name) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}: {score:F3}");

    /// <summary>A trainer is a node whose result is used.</summary>
    [Workflow]
    public static async Task<string> TrainOnce(double weight, bool doubled)
    {
        var wanted = new Beaks(doubled);
        var results = await wanted.Trainer.RunAsync(new(Weight: weight / 2));
        return Describe(results.Metrics.Test!.Score, name: FormattableString.Invariant($"beaks {results.Model.Weight}"));
    }

    /// <summary>A trainer is mapped over hyperparameters, and only if somebody wants it.</summary>
    [Workflow]
    public static async Task<double> Best(IReadOnlyList<double> weights, bool isWanted)
    {
        if (!isWanted)
        {
            return 0;
        }

        var results = await Flow.Map(weights, weight => new Beaks(false).Trainer.RunAsync(new Beaks.Hyperparameters(weight)));
        return results.Min(result => result.Metrics.Test!.Score);
    }

    /// <summary>Climbs until no neighbour is better.</summary>
    [Workflow(Dynamic = true)]
    public static async Task<double> Climb(WorkflowContext flow, double start, double step = 0.25)
    {
        var (best, score) = (start, await flow.Studies.Score(start));
        while (true)
        {
            var candidates = new[] { best - step, best + step };
            var scores = await Task.WhenAll(candidates.Select(candidate => flow.Studies.Score(candidate)));
            var index = Array.IndexOf(scores, scores.Max());
            if (scores[index] <= score)
            {
                return best;
            }

            (best, score) = (candidates[index], scores[index]);
        }
    }

    /// <summary>Catches what a task throws, and trains.</summary>
    [Workflow(Dynamic = true)]
    public static async Task<string> Recover(WorkflowContext flow, double weight)
    {
        try
        {
            await flow.Studies.Refuse(weight);
        }
        catch (ArgumentException exception)
        {
            var results = await flow.Beaks.Train(doubled: true, new(weight));
            return FormattableString.Invariant($"{exception.Message}, {results.Model.Weight}");
        }

        return "";
    }

    [Workflow(Dynamic = true)]
    public static async Task<double> Fail(WorkflowContext flow, double weight) => await flow.Studies.Refuse(weight);

    /// <summary>A dynamic workflow is a node of a static one.</summary>
    [Workflow]
    public static async Task<string> ClimbAndTell(double start, WorkflowContext? flow = null)
    {
        var best = await Climb(flow!, start);
        return Describe(best, "best");
    }
}
