using TaskGen.Learn;
using TaskGen.Tuning.Tests.Programs;

namespace TaskGen.Tuning.Tests.Studies;

/// <summary>What ends a study.</summary>
[Collection(nameof(Curves))]
public sealed class BudgetTests
{
    private static readonly TuningOptions<Curves.Hyperparameters> Options = new()
    {
        Space = new Curves.Space { Fault = Curves.Fault.None, Kind = "flat" }, Sampler = Sampler.Random(), Folds = 2, Concurrency = 1, Seed = 8,
    };

    [Fact]
    public async Task FiftyTrialsAreTheDefault() => Assert.Equal(50, (await Curves.Tuner.RunAsync(Options)).Trials.Count);

    [Fact]
    public async Task StepsOfAllFoldsCount()
    {
        var study = await Curves.Tuner.RunAsync(Options with { Budget = new() { MaxSteps = 4 * Curves.LastEpoch } });
        Assert.Equal(StopReason.Steps, study.StoppedBy);
        Assert.InRange(study.Trials.Count, 2, 3);
    }

    [Fact]
    public async Task AScoreThatIsGoodEnoughEndsTheStudy()
    {
        var study = await Curves.Tuner.RunAsync(Options with { Budget = new() { TargetScore = 0.021 } });
        Assert.Equal(StopReason.TargetScore, study.StoppedBy);
        Assert.True(study.Best.Score <= 0.021);
        Assert.Equal(study.Trials.Count - 1, study.BestNumber);
    }

    [Fact]
    public async Task PatienceCountsTrialsWithoutABetterOne()
    {
        var study = await Curves.Tuner.RunAsync(Options with { Budget = new() { Patience = 4 } });
        Assert.Equal(StopReason.Patience, study.StoppedBy);
        Assert.Equal(study.BestNumber + 4, study.Trials.Count - 1);
    }

    [Fact]
    public async Task TimeEndsAStudyThatHasAResult()
    {
        var clock = new JumpingClock();
        var options = Options with
        {
            Progress = new Heard(progress =>
            {
                if (progress.Ended == 3)
                {
                    clock.Jump(TimeSpan.FromMinutes(11));
                }
            }),
            Budget = new() { MaxRuntime = TimeSpan.FromMinutes(10) },
        };
        var study = await Curves.Tuner.RunAsync(options, new RunOptions { Services = new ClockOnly(clock) });

        Assert.Equal(StopReason.Runtime, study.StoppedBy);
        Assert.Equal(3, study.Trials.Count(trial => trial.State == TrialState.Complete));
    }

    [Fact]
    public async Task TimeEndsAStudyThatHasNoResult()
    {
        var clock = new JumpingClock();
        var options = Options with
        {
            Progress = new Heard(_ => clock.Jump(TimeSpan.FromMinutes(11))), Budget = new() { MaxRuntime = TimeSpan.FromMinutes(10) },
        };
        var failure = await Assert.ThrowsAsync<RunFailedException>(() => Curves.Tuner.RunAsync(options, new RunOptions { Services = new ClockOnly(clock) }));

        Assert.True(Assert.IsType<StudyWithoutResultException>(failure.InnerException).IsBudget);
        Assert.Contains("the budget (Runtime) was used up before any trial had a score", failure.InnerException.Message, StringComparison.Ordinal);
    }

    private sealed class Heard(Action<StudyProgress<Curves.Hyperparameters>> hear) : IProgress<StudyProgress<Curves.Hyperparameters>>
    {
        public void Report(StudyProgress<Curves.Hyperparameters> value) => hear(value);
    }

    private sealed class ClockOnly(TimeProvider clock) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(TimeProvider) ? clock : null;
    }
}
