using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Storage.Remote;
using TaskGen.Tests.Storage.Remote;

namespace TaskGen.Learn.Tests.Registry;

/// <summary>Models in a bucket, before which machines have working directories of their own.</summary>
public sealed class RemoteModelTests : IDisposable
{
    private const string Url = "memory://bucket/prefix";

    private readonly MemoryBucket _bucket = new();
    private readonly TemporaryFiles _files = new();
    private readonly List<ServiceProvider> _machines = [];

    public void Dispose()
    {
        _machines.ForEach(static machine => machine.Dispose());
        _files.Dispose();
    }

    [Fact]
    public async Task ModelOfOneMachineIsLoadedOnAnother()
    {
        var trainer = WineTrainer.Create();
        var results = await trainer.RunAsync(new(0.25), new RunOptions { Store = Url, Services = Machine("one") });

        var loaded = await Store("two").LoadAsync(trainer);

        Assert.Equal(results.Model.Centroids, loaded.Model.Centroids);
        Assert.Equal(results.SavedModel!.RunId, loaded.Information.RunId);
        Assert.Equal(Path.Combine(Store("two").Directory, "models", "Samples.Wine", "1"), loaded.Information.Path);
        Assert.Equal(["models/Samples.Wine/1/model.bin", "models/Samples.Wine/1/model.json"], Keys());
    }

    [Fact]
    public async Task VersionsOfAllMachinesAreListed()
    {
        await SaveAsync("one", "A", "first");
        await SaveAsync("two", "A", "second");
        await SaveAsync("one", "B", "third");

        Assert.Equal([("A", 1), ("A", 2), ("B", 1)], (await Store("two").ListAsync()).Select(static model => (model.Trainer, model.Version)));
        Assert.Equal("second", (await Store("one").LoadAsync("A", Serialization.Codecs.String)).Model);
        Assert.Equal("first", (await Store("two").LoadAsync("A", Serialization.Codecs.String, 1)).Model);
    }

    [Fact]
    public async Task SavesAtTheSameTimeAllGetVersionsOfTheirOwn()
    {
        var saved = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => SaveAsync($"{i % 3}", "A", $"model {i}"))));

        Assert.Equal(12, saved.Select(static model => model.Version).Distinct().Count());
        var store = Store("other");
        for (var i = 0; i < saved.Length; i++)
        {
            Assert.Equal($"model {i}", (await store.LoadAsync("A", Serialization.Codecs.String, saved[i].Version)).Model);
        }

        Assert.Equal(24, Keys().Count());
    }

    [Fact]
    public async Task ModelThatIsNotCompleteIsNone()
    {
        _bucket["models/A/1/saving-x"] = [];
        _bucket["models/A/1/model.bin"] = [1];
        await Assert.ThrowsAsync<ModelNotFoundException>(() => Store("one").GetAsync("A"));

        Assert.Equal(2, (await SaveAsync("one", "A", "model")).Version);
    }

    [Fact]
    public async Task DamagedModelIsAnError()
    {
        await SaveAsync("one", "A", "model");
        _bucket["models/A/1/model.bin"] = [.. _bucket["models/A/1/model.bin"].Reverse()];

        await Assert.ThrowsAsync<InvalidModelException>(() => Store("two").LoadAsync("A", Serialization.Codecs.String));
        Assert.Equal("model", (await Store("one").LoadAsync("A", Serialization.Codecs.String)).Model);
    }

    [Fact]
    public async Task MissingModelNamesTheBucket()
    {
        await SaveAsync("one", "A", "model");

        var error = await Assert.ThrowsAsync<ModelNotFoundException>(() => Store("two").GetAsync("B"));

        Assert.Contains($"The store '{Url}' has no model of 'B', only of 'A'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BucketThatWasEmptiedGetsNewModels()
    {
        await SaveAsync("one", "A", "before");
        foreach (var key in _bucket.Keys.ToList())
        {
            await _bucket.DeleteAsync(key, CancellationToken.None);
        }

        await SaveAsync("one", "A", "behind");

        Assert.Equal("behind", (await Store("one").LoadAsync("A", Serialization.Codecs.String)).Model);
    }

    [Fact]
    public async Task BucketThatCannotBeWrittenIsAnErrorBeforeAnythingRuns()
    {
        _bucket.Fail(static (kind, key) => kind == "put" && key.StartsWith("models/", StringComparison.Ordinal));
        var calls = 0;
        var trainer = WineTrainer.Create(WineTrainer.Define(train: (inputs, data, _, _) =>
        {
            calls++;
            return new(Wine.Train(inputs.Hp, data));
        }));

        var error = await Assert.ThrowsAsync<IOException>(() => trainer.RunAsync(new(), new RunOptions { Store = Url, Services = Machine("one") }));

        Assert.StartsWith($"The store '{Url}' cannot be written: gone away", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, calls);
    }

    private IEnumerable<string> Keys() => _bucket.Keys.Where(static key => key.StartsWith("models/", StringComparison.Ordinal));

    private ModelStore Store(string machine) => ModelStore.Open(Url, services: Machine(machine));

    private Task<SavedModel> SaveAsync(string machine, string trainer, string model) => SavedModels.SaveAsync(Store(machine), trainer, model);

    private ServiceProvider Machine(string name)
    {
        var services = new ServiceCollection()
            .AddSingleton<IRemoteStoreProvider>(new MemoryBuckets(_bucket))
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new(RemoteUrl.Setting, _files[name])]).Build())
            .BuildServiceProvider();
        lock (_machines)
        {
            _machines.Add(services);
        }

        return services;
    }
}
