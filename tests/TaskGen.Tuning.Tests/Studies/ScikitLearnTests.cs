using System.Text.Json;
using TaskGen.Learn;
using TaskGen.Tuning.Tests.Programs;

namespace TaskGen.Tuning.Tests.Studies;

/// <summary>Grids, draws without replacement, ties, refits and failed folds are those of scikit-learn; make_expectations.py wrote what is expected.</summary>
public sealed class ScikitLearnTests
{
    private sealed record Point(int Neighbors, bool Scaled);

    private sealed record Grid(JsonElement[] Grids, Point[] Points, Point[] Drawn);

    private sealed record Search(string Folds, JsonElement Grid, double?[] Means, double?[] Deviations, int Best, double Test);

    public static TheoryData<int> Cases => [0, 1, 2];

    [Theory, MemberData(nameof(Cases))]
    public async Task GridsAreVisitedInTheOrderOfParameterGrid(int number)
    {
        var expected = Read<Grid>("grids.json")[number];
        var study = await Neighbors.Tuner.RunAsync(new() { Grids = [.. expected.Grids.Select(Space)], Folds = 2 });

        Assert.Equal(expected.Points, study.Trials.Select(Told));
        Assert.Equal(StopReason.Exhausted, study.StoppedBy);
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task DrawsWithoutReplacementEndWithTheSpaceAsThoseOfParameterSampler(int number)
    {
        var expected = Read<Grid>("grids.json")[number];
        var study = await Neighbors.Tuner.RunAsync(new()
        {
            Space = Space(expected.Grids[0]), Sampler = Sampler.Random(), Budget = new() { MaxTrials = 100 }, Folds = 2, Seed = number,
        });

        Assert.Equal(expected.Drawn, study.Trials.Select(Told).OrderBy(point => point.Neighbors).ThenBy(point => point.Scaled));
        Assert.Equal(StopReason.Exhausted, study.StoppedBy);
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task StudiesFindWhatGridSearchCVFinds(int number)
    {
        var expected = Read<Search>("searches.json")[number];
        var study = await Neighbors.Tuner.RunAsync(new()
        {
            Space = Space(expected.Grid), Sampler = Sampler.Grid, CrossValidation = FoldSplitter.Parse(expected.Folds),
        });

        Assert.Equal(expected.Means.Select(Rounded), study.Trials.Select(trial => Rounded(trial.Score)));
        Assert.Equal(expected.Deviations.Select(Rounded), study.Trials.Select(trial => Rounded(trial.Deviation)));
        Assert.Equal(
            expected.Means.Select(mean => mean is null ? TrialState.Failed : TrialState.Complete), study.Trials.Select(trial => trial.State));
        Assert.Equal(expected.Best, study.BestNumber);
        Assert.Equal(expected.Test, study.Results.Metrics.Test.Score, 1e-9);
    }

    private static double? Rounded(double? number) => number is { } value ? Math.Round(value, 9) : null;

    private static Point Told(Trial<Neighbors.Hyperparameters> trial) => new(trial.Hyperparameters.Neighbors, trial.Hyperparameters.Scaled);

    private static HyperparameterSpace<Neighbors.Hyperparameters> Space(JsonElement grid) => new Neighbors.Space().WithJson(grid.GetRawText());

    private static T[] Read<T>(string file) =>
        JsonSerializer.Deserialize<T[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expectations", file)), JsonSerializerOptions.Web)!;
}
