using TaskGen.Learn;
using TaskGen.Tuning.Tests.Programs;

namespace TaskGen.Tuning.Tests.Studies;

/// <summary>What a study is, whatever the sampler.</summary>
[Collection(nameof(Curves))]
public sealed class StudyTests
{
    private static readonly TuningOptions<Curves.Hyperparameters> Random = new()
    {
        Space = new Curves.Space { Fault = Curves.Fault.None }, Sampler = Sampler.Random(), Budget = new() { MaxTrials = 20 }, Folds = 2, Seed = 3,
    };

    [Theory]
    [InlineData(1, 4)]
    public async Task ConcurrencyDoesNotChangeARandomStudy(int few, int many)
    {
        var one = await Curves.Tuner.RunAsync(Random with { Concurrency = few });
        var other = await Curves.Tuner.RunAsync(Random with { Concurrency = many });

        Assert.Equal(20, one.Trials.Count);
        Assert.Equal(one.Trials.Select(Told), other.Trials.Select(Told));
        Assert.Equal(one.BestNumber, other.BestNumber);
        Assert.Equal(one.Trials.Min(trial => trial.Score), one.Best.Score);
        Assert.Equal(StopReason.Trials, one.StoppedBy);
        Assert.Equal("random", one.Sampler);
        Assert.Equal("stratified(2)", one.CrossValidation);
    }

    [Fact]
    public async Task ASeedReproducesAnAdaptiveStudyThatRunsOneTrialAtATime()
    {
        var options = Random with { Sampler = Sampler.Tpe(), Concurrency = 1, Budget = new() { MaxTrials = 30 } };
        var one = await Curves.Tuner.RunAsync(options);
        var other = await Curves.Tuner.RunAsync(options);
        var different = await Curves.Tuner.RunAsync(options with { Seed = 4 });

        Assert.Equal(one.Trials.Select(Told), other.Trials.Select(Told));
        Assert.NotEqual(one.Trials.Select(Told), different.Trials.Select(Told));
    }

    [Fact]
    public async Task WhatIsNotSearchedHasItsDefault()
    {
        var study = await Curves.Tuner.RunAsync(Random);

        Assert.Contains(study.Trials, trial => trial.Hyperparameters.Kind == "steep" && trial.Hyperparameters.Slope != 0.1);
        Assert.All(study.Trials.Where(trial => trial.Hyperparameters.Kind == "flat"), trial => Assert.Equal(0.1, trial.Hyperparameters.Slope));
        Assert.All(study.Trials, trial => Assert.InRange(trial.Hyperparameters.X, 0, 1));
        Assert.Equal(["fault", "kind", "slope", "x"], study.Importance.Select(share => share.Hyperparameter).Append("fault").Order());
        Assert.Equal(1, study.Importance.Sum(share => share.Share), 1e-9);
    }

    [Fact]
    public async Task AFailedTrialIsRecordedAndTheStudyGoesOn()
    {
        var study = await Curves.Tuner.RunAsync(Random with { Space = new Curves.Space(), Sampler = Sampler.Random(), Seed = 5 });

        var failed = study.Trials.Where(trial => trial.Hyperparameters.Fault == Curves.Fault.Throws).ToArray();
        var withoutNumber = study.Trials.Where(trial => trial.Hyperparameters.Fault == Curves.Fault.GivesNaN).ToArray();
        Assert.NotEmpty(failed);
        Assert.NotEmpty(withoutNumber);
        Assert.All(failed, trial => Assert.Equal((TrialState.Failed, "It broke in epoch 2.", null), (trial.State, trial.Error, trial.Score)));
        Assert.All(withoutNumber, trial => Assert.Contains("gave the score NaN", trial.Error!, StringComparison.Ordinal));
        Assert.True(study.Best.Hyperparameters.Fault is Curves.Fault.None or Curves.Fault.Uneven);
        Assert.Equal(study.Best.Hyperparameters.Loss, study.Model.Loss);
    }

    [Fact]
    public async Task AStudyWithoutAnyScoreSaysWhy()
    {
        var failure = await Assert.ThrowsAsync<RunFailedException>(() =>
            Curves.Tuner.RunAsync(Random with { Space = new Curves.Space { Fault = Curves.Fault.Throws }, Budget = new() { MaxTrials = 3 } }));

        var cause = Assert.IsType<StudyWithoutResultException>(failure.InnerException);
        Assert.Contains("none of 3 trials has a score. Trial 0 failed first: It broke in epoch 2.", cause.Message, StringComparison.Ordinal);
        Assert.False(cause.IsBudget);
    }

    [Fact]
    public async Task EachFoldOfEachTrialHasASeedOfItsOwnThatTheStudyDecides()
    {
        var first = await SeedsAsync(3);

        Assert.Equal(2 * 20, first.Length);
        Assert.Equal(first.Distinct(), first);
        Assert.Equal(first, await SeedsAsync(3));
        Assert.Empty(first.Intersect(await SeedsAsync(4)));

        static async Task<int[]> SeedsAsync(int seed)
        {
            Curves.Calls.Clear();
            await Curves.Tuner.RunAsync(Random with { Seed = seed });
            return [.. Curves.Calls.Where(call => call.Rows < 142).Select(call => call.Seed).Order()];
        }
    }

    [Fact]
    public async Task TheSamplerLearnsFromTheTrialsOfAnotherStudy()
    {
        var options = Random with { Sampler = Sampler.Tpe(), Concurrency = 1, Budget = new() { MaxTrials = 8 } };
        var known = await Curves.Tuner.RunAsync(Random with { Budget = new() { MaxTrials = 40 } });
        var fresh = await Curves.Tuner.RunAsync(options);
        var taught = await Curves.Tuner.RunAsync(options with { StartFrom = known.Trials });

        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], taught.Trials.Select(trial => trial.Number));
        Assert.True(taught.Trials.Average(trial => trial.Score) < 0.5 * fresh.Trials.Average(trial => trial.Score));
    }

    [Fact]
    public async Task KnownSettingsAreTriedFirst()
    {
        var known = new Curves.Hyperparameters(0.3, "steep", 0.1);
        var study = await Curves.Tuner.RunAsync(Random with { Enqueue = [new(0.9), known] });

        Assert.Equal([new(0.9), known], study.Trials.Take(2).Select(trial => trial.Hyperparameters));
        Assert.Equal(1, study.BestNumber);
        Assert.Equal(20, study.Trials.Count);
    }

    [Fact]
    public async Task AKnownSettingOutsideOfTheSpaceIsRefusedBeforeAnythingRuns()
    {
        var error = await Assert.ThrowsAsync<InvalidSpaceException>(() => Curves.Tuner.RunAsync(Random with { Enqueue = [new(1.5)] }));
        Assert.StartsWith(
            "The hyperparameter 'x' of 'TaskGen.Tuning.Tests.Programs.Curves+Space' is 1.5, which is not in Uniform(0, 1).",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AGridOverARangeIsRefusedBeforeAnythingRuns()
    {
        var error = await Assert.ThrowsAsync<InvalidSpaceException>(() => Curves.Tuner.RunAsync(Random with { Sampler = Sampler.Grid }));
        Assert.Contains("'x', which is Uniform(0, 1)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GridsAreVisitedOneAfterAnother()
    {
        var study = await Curves.Tuner.RunAsync(Random with
        {
            Budget = new(),
            Grids =
            [
                new Curves.Space { X = [0.1, 0.2], Kind = "flat", Fault = Curves.Fault.None },
                new Curves.Space { X = 0.3, Kind = "steep", Slope = [0.01, 0.1], Fault = Curves.Fault.None },
            ],
        });

        Assert.Equal(
            [new(0.1), new(0.2), new(0.3, "steep", 0.01), new(0.3, "steep", 0.1)], study.Trials.Select(trial => trial.Hyperparameters));
        Assert.Equal((3, StopReason.Exhausted), (study.BestNumber, study.StoppedBy));
    }

    [Fact]
    public async Task TheFirstOfEqualTrialsWins()
    {
        var study = await Curves.Tuner.RunAsync(Random with
        {
            Sampler = Sampler.Grid, Budget = new(), Space = new Curves.Space { X = [0.9, 0.4, 0.2, 0.4000000000001], Kind = "flat", Fault = Curves.Fault.None },
        });
        Assert.Equal(1, study.BestNumber);
    }

    [Fact]
    public async Task SeveralObjectivesGiveAFront()
    {
        var study = await Curves.Tuner.RunAsync(Random with { Objectives = [Objective.Minimize("score"), Objective.Maximize("score")] });
        Assert.Equal(20, study.ParetoFront.Count);
        var agreeing = await Curves.Tuner.RunAsync(Random with { Objectives = [new(null, Direction.Minimize), Objective.Maximize("x")] });
        Assert.Equal([agreeing.BestNumber], agreeing.ParetoFront);
        Assert.All(agreeing.Trials, trial => Assert.Equal(-trial.Scores[0], trial.Scores[1]));
    }

    [Fact]
    public async Task OfTrialsThatAreEqualByTheFirstObjectiveOneOfTheFrontWins()
    {
        var study = await Curves.Tuner.RunAsync(Random with { Objectives = [Objective.Minimize("epochs"), Objective.Minimize("score")] });

        Assert.Equal(study.Trials.MinBy(trial => trial.Scores[1])!.Number, study.BestNumber);
        Assert.NotEqual(0, study.BestNumber);
        Assert.Equal([study.BestNumber], study.ParetoFront);
    }

    [Fact]
    public async Task AProgressThatThrowsChangesNothing()
    {
        var plain = await Curves.Tuner.RunAsync(Random);
        var watched = await Curves.Tuner.RunAsync(Random with { Progress = new Throwing() });

        Assert.Equal(plain.Trials.Select(trial => trial.Score), watched.Trials.Select(trial => trial.Score));
        Assert.NotEmpty(watched.Trials);
    }

    [Fact]
    public async Task ImportanceByPermutationDiffersFromTheAnalysisOfVarianceAndAgreesOnWhatMatters()
    {
        var options = Random with { Sampler = Sampler.QuasiRandom(), Budget = new() { MaxTrials = 40 } };
        var variance = (await Curves.Tuner.RunAsync(options)).Importance;
        var permuted = (await Curves.Tuner.RunAsync(options with { Importance = ImportanceMethod.Permutation })).Importance;

        Assert.Equal(variance[0].Hyperparameter, permuted[0].Hyperparameter);
        Assert.NotEqual(variance, permuted);
        Assert.Equal(1, permuted.Sum(share => share.Share), 1e-9);
    }

    [Fact]
    public async Task AMetricThatNothingComputesEndsTheStudyAtItsFirstEvaluation()
    {
        var seen = new Counting();
        var failure = await Assert.ThrowsAsync<RunFailedException>(
            () => Curves.Tuner.RunAsync(Random with { Objectives = [Objective.Minimize("f1")], Concurrency = 1, Progress = seen }));

        var unknown = Assert.IsType<UnknownMetricException>(failure.InnerException);
        Assert.Equal("The evaluation gives no metric 'f1' to select by; its metrics are: 'epochs', 'score', 'x'.", unknown.Message);
        Assert.Equal(1, seen.Trials);
    }

    private static (Curves.Hyperparameters, TrialState, double?, string) Told(Trial<Curves.Hyperparameters> trial) =>
        (trial.Hyperparameters, trial.State, trial.Score, string.Join(' ', trial.Folds));

    private sealed class Counting : IProgress<StudyProgress<Curves.Hyperparameters>>
    {
        public int Trials { get; private set; }

        public void Report(StudyProgress<Curves.Hyperparameters> value) => Trials = Math.Max(Trials, value.Trial.Number + 1);
    }

    private sealed class Throwing : IProgress<StudyProgress<Curves.Hyperparameters>>
    {
        public void Report(StudyProgress<Curves.Hyperparameters> value) => throw new InvalidOperationException("Nobody looks.");
    }
}
