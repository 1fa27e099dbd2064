using System.Text.Json;
using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Registry;

public sealed class ModelStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFiles _files = new();

    private RunOptions InStore => new() { Store = _files.Root };

    private ModelStore Store => ModelStore.Open(_files.Root);

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task AModelThatWasSavedIsLoaded()
    {
        var trainer = WineTrainer.Create();
        var results = await trainer.RunAsync(new(0.25), InStore);

        var loaded = await Store.LoadAsync(trainer);

        Assert.Equal(results.Model.Centroids, loaded.Model.Centroids);
        Assert.Equal(results.Model.Scales, loaded.Model.Scales);
        var data = await WineTrainer.Dataset().LoadAsync(new DataContext { ContentRoot = AppContext.BaseDirectory });
        Assert.Equal(results.Metrics.Test.Score, Wine.Evaluate(loaded.Model, data.Test).Score);
    }

    [Fact]
    public async Task WhatIsRecordedIsReadBack()
    {
        var results = await WineTrainer.Create().RunAsync(new(0.25), InStore);

        var information = await Store.GetAsync("Samples.Wine");

        var saved = results.SavedModel!;
        Assert.Equal((saved.Trainer, saved.Version, saved.Path), (information.Trainer, information.Version, information.Path));
        Assert.Equal((saved.RunId, saved.CreatedAt, saved.Seed), (information.RunId, information.CreatedAt, information.Seed));
        Assert.Equal("""{"shrinkage":0.25}""", JsonSerializer.Serialize(information.Hyperparameters));
        Assert.Equal(results.Metrics.Train.Score, information.Metrics.Train.Score);
        Assert.Equal(results.Metrics.Test.Metrics, information.Metrics.Test.Metrics);
        Assert.Null(information.Metrics.Validation);
        Assert.Equal(results.Dataset, information.Dataset);
        Assert.Equal(saved.File, information.File);
        Assert.Equal(Direction.Maximize, information.Direction);
        Assert.Equal(saved.Environment.Assemblies, information.Environment.Assemblies);
        Assert.Contains("TaskGen.Learn", information.Environment.Assemblies);
        Assert.Contains(".NET", information.Environment.Runtime, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFileIsReadableByPeopleAndOtherPrograms()
    {
        var definition = WineTrainer.Define(WineTrainer.Split with { TrainingUrl = _files.CopyWine("vin rosé.csv", 0, 178) });
        await WineTrainer.Create(definition).RunAsync(new(), InStore);

        Assert.Contains("vin rosé.csv\"", await File.ReadAllTextAsync(_files["models/Samples.Wine/1/model.json"]), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(_files["models/Samples.Wine/1/model.json"]));

        Assert.Equal(
            [
                "version", "trainer", "modelVersion", "run", "createdAt", "hyperparameters", "inputs", "direction", "metrics", "seed",
                "dataset", "features", "metadata", "model", "environment",
            ],
            document.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal("maximize", document.RootElement.GetProperty("direction").GetString());
        Assert.Equal(142, document.RootElement.GetProperty("dataset").GetProperty("train").GetProperty("rows").GetInt32());
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("metrics").GetProperty("validation").ValueKind);
    }

    [Fact]
    public async Task VersionsCountFromOneForEachTrainer()
    {
        await SaveAsync("A", "first");
        await SaveAsync("A", "second");
        await SaveAsync("B", "third");

        Assert.Equal([("A", 1), ("A", 2), ("B", 1)], (await Store.ListAsync()).Select(model => (model.Trainer, model.Version)));
        Assert.Equal([1], (await Store.ListAsync("B")).Select(model => model.Version));
        Assert.Equal(2, (await Store.GetAsync("A")).Version);
        Assert.Equal("first", (await Store.LoadAsync("A", Serialization.Codecs.String, 1)).Model);
        Assert.Equal("second", (await Store.LoadAsync("A", Serialization.Codecs.String)).Model);
    }

    [Fact]
    public async Task TenVersionsAreOrderedAsNumbers()
    {
        for (var i = 1; i <= 10; i++)
        {
            Assert.Equal(i, (await SaveAsync("A", "model")).Version);
        }

        Assert.Equal(10, (await Store.GetAsync("A")).Version);
    }

    [Fact]
    public async Task SavesAtTheSameTimeAllGetVersionsOfTheirOwn()
    {
        var saved = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => SaveAsync("A", $"model {i}"))));

        Assert.Equal(Enumerable.Range(1, 64), saved.Select(model => model.Version).Order());
        for (var i = 0; i < saved.Length; i++)
        {
            Assert.Equal($"model {i}", (await Store.LoadAsync("A", Serialization.Codecs.String, saved[i].Version)).Model);
        }

        Assert.Equal(64, Directory.GetFileSystemEntries(_files["models/A"]).Length);
    }

    [Fact]
    public async Task WhatAKilledProcessLeftIsNoModelAndGoesAfterADay()
    {
        _files.Write("models/A/.saving-old/model.bin", "half");
        Directory.SetLastWriteTimeUtc(_files["models/A/.saving-old"], Noon.AddDays(-2).UtcDateTime);
        _files.Write("models/A/.saving-young/model.bin", "half");
        Directory.SetLastWriteTimeUtc(_files["models/A/.saving-young"], Noon.AddHours(-1).UtcDateTime);
        Assert.Empty(await Store.ListAsync());

        var saved = await SaveAsync("A", "model");

        Assert.Equal(1, saved.Version);
        Assert.Single(await Store.ListAsync());
        Assert.Equal([".saving-young", "1"], Directory.GetDirectories(_files["models/A"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ASaveThatIsCancelledLeavesNothing()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SaveAsync("A", "model", source.Token));

        Assert.Empty(Directory.GetFileSystemEntries(_files["models/A"]));
    }

    [Fact]
    public async Task TheTimeIsThatOfTheClock()
    {
        Assert.Equal(Noon, (await SaveAsync("A", "model")).CreatedAt);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    public async Task ANameThatLeadsOutOfTheStoreIsRefused(string trainer)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync(trainer));
    }

    private Task<SavedModel> SaveAsync(string trainer, string model, CancellationToken cancellationToken = default) =>
        SavedModels.SaveAsync(ModelStore.Open(_files.Root, new FixedTime(Noon)), trainer, model, cancellationToken);
}
