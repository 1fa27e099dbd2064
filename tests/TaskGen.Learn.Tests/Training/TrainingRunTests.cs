using System.Text;
using System.Text.Json;
using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tests.Training;

public sealed class TrainingRunTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task TrainAsyncReadsInputsAndReportsWhatTheCommandLineWrites()
    {
        TrainerDefinition definition = WineTrainer.Define();

        var training = await definition.TrainAsync(Json("""{"hp":{"shrinkage":0.5}}"""), new RunOptions { Store = _files.Root });

        Assert.Equal(RunStatus.Succeeded, training.Run.Status);
        Assert.Equal(["dataset", "train"], training.Run.Nodes.Select(node => node.Path));
        Assert.Equal("""{"shrinkage":0.5}""", training.Hyperparameters.GetRawText());
        Assert.Equal(1, training.SavedModel!.Version);
        Assert.Equal(_files["models/Samples.Wine/1"], training.SavedModel.Path);
        Assert.Equal(training.Run.RunId, training.SavedModel.RunId);
        var score = training.Metrics!.Test.Score;
        Assert.Equal((await WineTrainer.Create().RunAsync(new(0.5))).Metrics.Test.Score, score);
    }

    [Fact]
    public async Task HyperparametersThatAreLeftOutHaveTheirDefaults()
    {
        var training = await WineTrainer.Define().TrainAsync(Json("""{"hp":{}}"""));

        Assert.Equal("""{"shrinkage":0}""", training.Hyperparameters.GetRawText());
        Assert.Null(training.SavedModel);
    }

    [Fact]
    public async Task InputsOfTheWrongTypeNameTheirPath()
    {
        var error = await Assert.ThrowsAsync<InvalidValueException>(
            () => WineTrainer.Define().TrainAsync(Json("""{"hp":{"shrinkage":"much"}}""")));

        Assert.Equal("$.hp.shrinkage", error.Path);
    }

    [Fact]
    public async Task ARunThatFailedIsReturnedAndSavesNothing()
    {
        var definition = WineTrainer.Define(train: (_, _, _, _) => throw new InvalidOperationException("no luck"));

        var training = await definition.TrainAsync(Json("""{"hp":{}}"""), new RunOptions { Store = _files.Root });

        Assert.Equal(RunStatus.Failed, training.Run.Status);
        Assert.Equal("no luck", Assert.Single(training.Run.Errors).Exception.Message);
        Assert.Null(training.Metrics);
        Assert.Null(training.SavedModel);
        Assert.Equal("""{"shrinkage":0}""", training.Hyperparameters.GetRawText());
        Assert.Empty(await ModelStore.Open(_files.Root).ListAsync());
    }

    [Fact]
    public async Task AStoreThatCannotBeWrittenIsRefusedBeforeTraining()
    {
        var trained = false;
        var definition = WineTrainer.Define(train: (inputs, train, _, _) =>
        {
            trained = true;
            return new(Wine.Train(inputs.Hp, train));
        });
        var store = _files.Write("file.txt", "no directory");

        var error = await Assert.ThrowsAsync<IOException>(
            () => definition.TrainAsync(Json("""{"hp":{}}"""), new RunOptions { Store = store }));

        Assert.StartsWith($"The store '{store}' cannot be written: ", error.Message, StringComparison.Ordinal);
        Assert.False(trained);
    }

    [Fact]
    public void MetricsAreWrittenFlatWithTheScoreFirst()
    {
        var metrics = new TrainingMetrics(
            new Evaluation(1, new Dictionary<string, double> { ["f1"] = 0.5, ["score"] = 7 }),
            null,
            new Evaluation(double.NegativeInfinity, new Dictionary<string, double> { ["auc"] = double.NaN }));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            metrics.WriteTo(writer);
        }

        Assert.Equal(
            """{"train":{"score":1,"f1":0.5},"validation":null,"test":{"score":"-Infinity","auc":"NaN"}}""",
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
