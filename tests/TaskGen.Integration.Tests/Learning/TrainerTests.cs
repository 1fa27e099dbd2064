using Microsoft.Extensions.DependencyInjection;
using TaskGen.Estimators;
using TaskGen.Integration.Library;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning;

/// <summary>Generated trainers train, are injected, and give their models back.</summary>
public sealed class TrainerTests
{
    [Fact]
    public async Task TrainersOfOneClassShareItsData()
    {
        var linear = await Iris.Trainers.Linear.RunAsync(new(C: 10));
        var neighbours = await Iris.Trainers.Neighbours.RunAsync(new(K: 3));

        Assert.Equal(linear.Dataset.Test.Fingerprint, neighbours.Dataset.Test.Fingerprint);
        Assert.Equal(45, linear.Dataset.Test.Rows);
        Assert.InRange(linear.Metrics.Test.Score, 0.9, 1.0);
        Assert.Equal(1 - neighbours.Metrics.Test.Score, neighbours.Metrics.Test.Metrics["error"], 1e-12);
        Assert.True(neighbours.Metadata.ContainsKey("seed"));
    }

    [Fact]
    public async Task AModelIsSavedAndLoadedAgain()
    {
        using var store = new TemporaryFolder();
        var results = await Iris.Trainers.Linear.RunAsync(new(C: 0.5), new RunOptions { Store = store.Path });

        var loaded = await Iris.Trainers.Linear.LoadModelAsync(store.Path);

        Assert.Equal(1, results.SavedModel!.Version);
        Assert.Equal(results.Model, loaded.Model);
        Assert.Equal(results.Metrics.Test.Score, loaded.Information.Metrics.Test.Score);
        Assert.Equal(0.5, loaded.Information.Hyperparameters.GetProperty("c").GetDouble());
    }

    [Fact]
    public async Task AnInstanceKeepsWhatItsConstructorWasGiven()
    {
        var journal = new List<string>();
        await using var services = new ServiceCollection().AddSingleton<ICollection<string>>(journal).BuildServiceProvider();
        var options = new RunOptions { Services = services };

        var plain = await new Penguins(doubled: false).Trainer.RunAsync(new(Weight: 1.5), options);
        var doubled = await new Penguins(doubled: true).Trainer.RunAsync(new(Weight: 1.5), options);

        Assert.Equal(1.5, plain.Model.Weight);
        Assert.Equal(3.0, doubled.Model.Weight);
        Assert.Equal(2, journal.Count);
        Assert.Equal("trained on 258", journal[0]);
    }

    [Fact]
    public async Task ATrainerIsInjected()
    {
        await using var services = new ServiceCollection().AddTaskGen(typeof(TrainerTests).Assembly).BuildServiceProvider();

        var results = await services.GetRequiredService<ITrainer<Iris.Penalty, LogisticRegression>>().RunAsync(new());

        Assert.InRange(results.Metrics.Train.Score, 0.9, 1.0);
    }
}
