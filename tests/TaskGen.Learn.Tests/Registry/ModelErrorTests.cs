using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tests.Registry;

public sealed class ModelErrorTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    private ModelStore Store => ModelStore.Open(_files.Root);

    private string Json => _files["models/A/1/model.json"];

    private string Bytes => _files["models/A/1/model.bin"];

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task AStoreWithoutModelsSaysHowToMakeOne()
    {
        var error = await Assert.ThrowsAsync<ModelNotFoundException>(() => Store.LoadAsync(WineTrainer.Create()));

        Assert.Equal(
            $"The store '{_files.Root}' has no model of 'Samples.Wine'. Train one with this store first, or name another store.",
            error.Message);
    }

    [Fact]
    public async Task AStoreOfOtherTrainersNamesThem()
    {
        await SavedModels.SaveAsync(Store, "A", "model");

        var error = await Assert.ThrowsAsync<ModelNotFoundException>(() => Store.LoadAsync(WineTrainer.Create()));

        Assert.Contains("has no model of 'Samples.Wine', only of 'A'. Train one", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingVersionSaysWhichThereAre()
    {
        await SavedModels.SaveAsync(Store, "A", "first");
        await SavedModels.SaveAsync(Store, "A", "second");

        var error = await Assert.ThrowsAsync<ModelNotFoundException>(() => Store.LoadAsync("A", Codecs.String, 3));

        Assert.EndsWith("has no version 3 of 'A'; it has 1, 2.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DamagedBytesAreFoundByTheirHash()
    {
        await SavedModels.SaveAsync(Store, "A", "model");
        var content = await File.ReadAllBytesAsync(Bytes);
        content[^1] ^= 1;
        await File.WriteAllBytesAsync(Bytes, content);

        var error = await Assert.ThrowsAsync<InvalidModelException>(() => Store.LoadAsync("A", Codecs.String));

        Assert.StartsWith($"The file '{Bytes}' is damaged: expected {content.Length} bytes with SHA-256 ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingBytesAreAnError()
    {
        await SavedModels.SaveAsync(Store, "A", "model");
        File.Delete(Bytes);

        var error = await Assert.ThrowsAsync<InvalidModelException>(() => Store.LoadAsync("A", Codecs.String));

        Assert.Contains("has no model.bin", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"version\": 1")]
    [InlineData("[]")]
    [InlineData("{\"version\": \"1\"}")]
    [InlineData("{\"version\": 1, \"trainer\": \"A\"}")]
    public async Task ADamagedRecordNamesItsFile(string content)
    {
        await SavedModels.SaveAsync(Store, "A", "model");
        await File.WriteAllTextAsync(Json, content);

        var error = await Assert.ThrowsAsync<InvalidModelException>(() => Store.ListAsync());

        Assert.StartsWith($"The file '{Json}' is damaged: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANewerFormatSaysToUpdate()
    {
        await SavedModels.SaveAsync(Store, "A", "model");
        await File.WriteAllTextAsync(Json, "{\"version\": 2, \"shape\": \"unknown\"}");

        var error = await Assert.ThrowsAsync<InvalidModelException>(() => Store.GetAsync("A"));

        Assert.Contains("has format version 2; this program knows versions up to 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AModelOfAnotherStructureNamesBothTypes()
    {
        await SavedModels.SaveAsync(Store, "A", "model");

        var error = await Assert.ThrowsAsync<InvalidModelException>(() => Store.LoadAsync("A", WineCodecs.Model.Instance));

        Assert.Contains("is of type string with the structure", error.Message, StringComparison.Ordinal);
        Assert.Contains("expected WineModel with the structure", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATrainerLoadsFromAStoreOrFromTheDirectoryOfAModel()
    {
        var trainer = WineTrainer.Create();
        await trainer.RunAsync(new(), new RunOptions { Store = _files.Root });
        var results = await trainer.RunAsync(new(0.5), new RunOptions { Store = _files.Root });
        var copy = _files["copy"];
        Directory.Move(results.SavedModel!.Path, copy);

        Assert.Equal(1, (await trainer.LoadModelAsync(_files.Root)).Information.Version);
        var loaded = await trainer.LoadModelAsync(copy);
        Assert.Equal((2, copy), (loaded.Information.Version, loaded.Information.Path));
        Assert.Equal(results.Model.Centroids, loaded.Model.Centroids);
    }

    [Fact]
    public async Task TheDirectoryOfAnotherTrainersModelIsRefused()
    {
        var saved = await SavedModels.SaveAsync(Store, "A", "model");

        var error = await Assert.ThrowsAsync<InvalidModelException>(() => WineTrainer.Create().LoadModelAsync(saved.Path));

        Assert.EndsWith("was saved by the trainer 'A'; expected one of 'Samples.Wine'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ScoresThatAreNoNumbersInJsonAreKept()
    {
        await SavedModels.SaveAsync(Store, "A", "model");

        var metrics = (await Store.GetAsync("A")).Metrics;

        Assert.True(double.IsNaN(metrics.Train.Score));
        Assert.Equal(double.PositiveInfinity, metrics.Test.Score);
    }
}
