using TaskGen.Learn;
using TaskGen.Tuning.Tests.Programs;

namespace TaskGen.Tuning.Tests.Studies;

/// <summary>Grids over folds give what scikit-learn's <c>GridSearchCV</c> gives.</summary>
public sealed class WineGridTests
{
    private static readonly int[] Neighbors = [1, 3, 5, 7, 9, 11];

    [Fact]
    public async Task StratifiedFoldsGiveTheMeansOfScikitLearn() => await CheckAsync(
        new StratifiedKFold(5), [.943596, .971921, .965025, .965025, .965025, .944335], best: 3);

    [Fact]
    public async Task PlainFoldsGiveTheMeansOfScikitLearn() => await CheckAsync(
        new KFold(10), [.937143, .965714, .965714, .965238, .972381, .965238], best: 9);

    private static async Task CheckAsync(FoldSplitter folds, double[] means, int best)
    {
        var study = await Wine.Tuner.RunAsync(new() { Sampler = Sampler.Grid, CrossValidation = folds });

        Assert.Equal(Neighbors, study.Trials.Select(trial => trial.Hyperparameters.Neighbors));
        Assert.All(study.Trials.Zip(means), pair => Assert.Equal(pair.Second, pair.First.Score!.Value, 5e-7));
        Assert.Equal(best, study.Best.Hyperparameters.Neighbors);
        Assert.Equal(.972222, study.Results.Metrics.Test.Score, 5e-7);
        Assert.Equal(StopReason.Exhausted, study.StoppedBy);
        Assert.Equal("grid", study.Sampler);
    }
}
