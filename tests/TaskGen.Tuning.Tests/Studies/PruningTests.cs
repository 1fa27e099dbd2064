using TaskGen.Learn;
using TaskGen.Tuning.Tests.Programs;

namespace TaskGen.Tuning.Tests.Studies;

/// <summary>Trials that cannot win are stopped, and those that may go on continue where they were.</summary>
[Collection(nameof(Curves))]
public sealed class PruningTests
{
    private static readonly TuningOptions<Curves.Hyperparameters> Options = new()
    {
        Space = new Curves.Space { Fault = Curves.Fault.None, Kind = "flat" }, Sampler = Sampler.Random(), Folds = 2, Concurrency = 1, Seed = 21,
        Budget = new() { MaxTrials = 27 },
    };

    [Fact]
    public async Task AshaStopsTrialsAndFindsTheSameBest()
    {
        var all = await Curves.Tuner.RunAsync(Options);
        var pruned = await Curves.Tuner.RunAsync(Options with { Pruner = Pruner.Asha(maxResource: Curves.LastEpoch) });

        Assert.Equal(all.Trials.Select(trial => trial.Hyperparameters), pruned.Trials.Select(trial => trial.Hyperparameters));
        Assert.Equal((all.BestNumber, all.Best.Score), (pruned.BestNumber, pruned.Best.Score));
        Assert.InRange(pruned.Trials.Count(trial => trial.State == TrialState.Pruned), 10, 26);
        Assert.All(pruned.Trials.Where(trial => trial.State == TrialState.Pruned), trial => Assert.InRange(trial.Intermediate.Count, 1, Curves.LastEpoch - 1));
    }

    [Theory]
    [InlineData("asha(maxResource: 27)")]
    [InlineData("median(startupTrials: 3)")]
    [InlineData("hyperband(27)")]
    public async Task OneTrialAtATimeIsTheSameStudyAgainAlthoughFoldsRunSideBySide(string pruner)
    {
        var options = Options with { Pruner = Pruner.Parse(pruner), Sampler = Sampler.Tpe(), Folds = 4 };
        var first = await Curves.Tuner.RunAsync(options);
        for (var repetition = 0; repetition < 5; repetition++)
        {
            var second = await Curves.Tuner.RunAsync(options);
            Assert.Equal(Told(first), Told(second));
        }

        static string[] Told(Study<Curves.Hyperparameters, Curves.Model> study) =>
            [.. study.Trials.Select(trial => $"{trial.State} {trial.Hyperparameters} {trial.Score} {string.Join(' ', trial.Intermediate)}")];
    }

    [Theory]
    [InlineData("successive-halving(27)")]
    [InlineData("hyperband(27)")]
    public async Task PromotedTrialsContinueFromTheirCheckpoints(string pruner)
    {
        Curves.Trained.Clear();
        var study = await Curves.Tuner.RunAsync(Options with { Pruner = Pruner.Parse(pruner), Seed = 22 });

        // One refit trains on all rows; of the folds no epoch is trained twice.
        var epochs = Curves.Trained.Where(trained => !trained.Rows.StartsWith("142 ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2 * study.Trials.Sum(trial => trial.Intermediate.Count), epochs.Length);
        Assert.Equal(epochs.Distinct().Count(), epochs.Length);
        var complete = study.Trials.Where(trial => trial.State == TrialState.Complete).ToArray();
        Assert.NotEmpty(complete);
        Assert.All(complete, trial => Assert.Equal(Curves.LastEpoch, trial.Intermediate.Count));
        Assert.Equal(27, study.Trials.Count);
        Assert.Contains(study.Trials, trial => trial is { State: TrialState.Pruned, Intermediate.Count: 1 });
        Assert.DoesNotContain(study.Trials, trial => trial.State == TrialState.Running);
    }

    [Fact]
    public async Task ATrialOfSuccessiveHalvingThatIsPromotedIsAmongTheBestOfItsRung()
    {
        var study = await Curves.Tuner.RunAsync(Options with { Pruner = Pruner.SuccessiveHalving(Curves.LastEpoch) });
        var ranked = study.Trials.OrderBy(trial => trial.Hyperparameters.Loss).Select(trial => trial.Intermediate.Count).ToArray();
        Assert.Equal([27, .. Enumerable.Repeat(9, 2), .. Enumerable.Repeat(3, 6), .. Enumerable.Repeat(1, 18)], ranked);
        Assert.Equal(study.Trials.MinBy(trial => trial.Hyperparameters.Loss)!.Number, study.BestNumber);
    }

    [Fact]
    public async Task OfTrialsThatPauseTheMeanOfTheFoldsDecides()
    {
        var options = Options with { Folds = 3, Space = new Curves.Space { Fault = Curves.Fault.Uneven, Kind = "flat" } };
        var study = await Curves.Tuner.RunAsync(options with { Pruner = Pruner.SuccessiveHalving(Curves.LastEpoch) });

        var complete = Assert.Single(study.Trials, trial => trial.State == TrialState.Complete);
        Assert.Equal(study.Trials.Max(trial => trial.Hyperparameters.Loss), complete.Hyperparameters.Loss);
    }

    [Fact]
    public async Task FoldsAreLeftOutOfTrialsThatCannotWin()
    {
        var all = await Curves.Tuner.RunAsync(Options with { Folds = 5 });
        var pruned = await Curves.Tuner.RunAsync(Options with { Folds = 5, PruneFolds = true });

        Assert.Equal(all.BestNumber, pruned.BestNumber);
        Assert.Equal(5, pruned.Best.Folds.Count);
        Assert.Contains(pruned.Trials, trial => trial is { State: TrialState.Pruned, Folds.Count: < 5 and > 0 });
    }

    [Fact]
    public async Task AMethodThatIsPassedItsFoldIsTrainedToTheMedianOfItsBestSteps()
    {
        Curves.Calls.Clear();
        var passed = await Curves.Tuner.RunAsync(Options with { PassFold = true, Budget = new() { MaxTrials = 2 } });
        var rows = Curves.Calls.Select(call => (call.Rows, call.ValidationRows)).Order().ToArray();
        var plain = await Curves.Tuner.RunAsync(Options with { Budget = new() { MaxTrials = 2 } });

        Assert.Equal([(71, 71), (71, 71), (71, 71), (71, 71), (142, 0)], rows);
        Assert.Equal((Curves.LastEpoch, 0), (passed.Model.Epoch, passed.Model.ValidationRows));
        Assert.Equal(0, plain.Model.ValidationRows);
    }
}
