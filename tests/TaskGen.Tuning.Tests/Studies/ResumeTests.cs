using TaskGen.Learn;
using TaskGen.Tuning.Tests.Programs;

namespace TaskGen.Tuning.Tests.Studies;

/// <summary>A study that was cancelled goes on as if it had not been.</summary>
[Collection(nameof(Curves))]
public sealed class ResumeTests : IDisposable
{
    private readonly string _store = Directory.CreateTempSubdirectory("taskgen-tuning-").FullName;

    public void Dispose() => Directory.Delete(_store, recursive: true);

    [Theory]
    [InlineData("random", 1)]
    [InlineData("tpe", 1)]
    [InlineData("tpe", 3)]
    public async Task NothingIsTrainedTwice(string sampler, int concurrency)
    {
        var options = new TuningOptions<Curves.Hyperparameters>
        {
            Space = new Curves.Space { Fault = Curves.Fault.None }, Sampler = Sampler.Parse(sampler), Folds = 2, Concurrency = concurrency, Seed = 5,
            Budget = new() { MaxTrials = 25 },
        };
        var undisturbed = await Curves.Tuner.RunAsync(options);
        Curves.Trained.Clear();
        using var interrupt = new CancellationTokenSource();
        var interrupted = options with { Progress = new CancelAfter(12, interrupt) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Curves.Tuner.RunAsync(interrupted, new RunOptions { Store = _store }, interrupt.Token));
        var run = RunStore.Open(_store).Runs().Single();
        Assert.True(run.IsResumable);
        var before = Curves.Trained.Count(trained => trained.Epoch == Curves.LastEpoch);
        Assert.InRange(before, 24, 30);

        var resumed = await Curves.Tuner.RunAsync(options, new RunOptions { Store = _store, Resume = run.Id });

        var finished = Curves.Trained.Where(trained => trained.Epoch == Curves.LastEpoch).ToArray();
        Assert.Equal(finished.Distinct().Count(), finished.Length);
        Assert.Equal(2 * 25 + 1, finished.Length);
        Assert.Equal(25, resumed.Trials.Count);
        if (concurrency == 1)
        {
            Assert.Equal(undisturbed.Trials.Select(Told), resumed.Trials.Select(Told));
            Assert.Equal(undisturbed.BestNumber, resumed.BestNumber);
        }
    }

    [Fact]
    public async Task OtherOptionsThanTheRunsAreRefused()
    {
        var options = new TuningOptions<Curves.Hyperparameters> { Sampler = Sampler.Random(), Budget = new() { MaxTrials = 2 }, Folds = 2 };
        var study = await Curves.Tuner.RunAsync(options with { Concurrency = 2 }, new RunOptions { Store = _store });
        var run = RunStore.Open(_store).Runs().Single();

        await Assert.ThrowsAsync<RunNotStartedException>(() =>
            Curves.Tuner.RunAsync(options with { Seed = 9 }, new RunOptions { Store = _store, Resume = run.Id }));
        var again = await Curves.Tuner.RunAsync(options with { Concurrency = 1 }, new RunOptions { Store = _store, Resume = run.Id });
        Assert.Equal(study.Trials.Select(Told), again.Trials.Select(Told));
        Assert.Equal(1, study.SavedModel!.Version);
    }

    private static (Curves.Hyperparameters, double?) Told(Trial<Curves.Hyperparameters> trial) => (trial.Hyperparameters, trial.Score);

    private sealed class CancelAfter(int trials, CancellationTokenSource interrupt) : IProgress<StudyProgress<Curves.Hyperparameters>>
    {
        public void Report(StudyProgress<Curves.Hyperparameters> value)
        {
            if (value.Ended == trials)
            {
                interrupt.Cancel();
            }
        }
    }
}
