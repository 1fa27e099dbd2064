using TaskGen.Learn;
using TaskGen.Tuning.Tests.Programs;

namespace TaskGen.Tuning.Tests.Studies;

/// <summary>Studies that select by metrics which methods of their own compute.</summary>
public sealed class MetricTests
{
    private static readonly TuningOptions<Judged.Hyperparameters> Grid = new() { Sampler = Sampler.Grid, Folds = 2 };

    [Fact]
    public async Task EveryPartitionHasTheMetrics()
    {
        var metrics = (await Judged.Trainer.RunAsync(new(5))).Metrics;
        Assert.Equal(["plain", "distance", "flat"], metrics.Test.Metrics.Keys);
        Assert.Equal((3, 3), (metrics.Train.Metrics["distance"], metrics.Test.Metrics["distance"]));
        Assert.Equal(-5, metrics.Test.Metrics["flat"]);
    }

    public static TheoryData<Objective?, string, int, double> Objectives => new()
    {
        { null, "maximize score", 5, 5 },
        { Judged.Objectives.Distance, "minimize distance", 2, 0 },
        { Objective.Of("distance"), "minimize distance", 2, 0 },
        { Objective.Maximize("distance"), "maximize distance", 5, 3 },
        { Judged.Objectives.Flat, "maximize flat", 1, -1 },
        { Objective.Of("score"), "maximize score", 5, 5 },
        { Objective.Of("flat"), "maximize flat", 1, -1 },
    };

    [Theory, MemberData(nameof(Objectives))]
    public async Task AMetricIsSelectedByInItsOwnDirection(Objective? objective, string told, int depth, double score)
    {
        var study = await Judged.Tuner.RunAsync(Grid with { Objectives = objective is null ? [] : [objective] });

        Assert.Equal(told, Assert.Single(study.Objectives).ToString());
        Assert.False(study.Objectives[0].UsesDeclaredDirection);
        Assert.Equal((depth, score), (study.Best.Hyperparameters.Depth, study.Best.Score));
        Assert.Equal(depth, study.Model.Depth);
    }

    [Fact]
    public async Task DirectionsThatAreDeclaredMakeAFront()
    {
        var study = await Judged.Tuner.RunAsync(Grid with { Objectives = [Objective.Of("distance"), Judged.Objectives.Flat] });
        Assert.Equal([1, 2], study.ParetoFront.Select(number => study.Trials[number].Hyperparameters.Depth).Order());
    }

    [Fact]
    public async Task AMetricWithoutADirectionIsRefusedBeforeAnythingRuns()
    {
        var error = await Assert.ThrowsAsync<UnknownMetricException>(() => Judged.Tuner.RunAsync(Grid with { Objectives = [Objective.Of("plain")] }));
        Assert.Equal(
            "No [Metric] method of 'TaskGen.Tuning.Tests.Programs.Judged' is called 'plain', so that nothing says which of its values are better. "
            + "Say maximize or minimize, or select by one of these: 'distance', 'flat', 'score'.",
            error.Message);
    }
}
