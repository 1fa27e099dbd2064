using TaskGen.Definitions;
using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Training;

public sealed class TrainerTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task RunAsyncGivesTheModelAndTheMetricsOfEachPartition()
    {
        var data = await WineTrainer.Dataset().LoadAsync(new DataContext { ContentRoot = AppContext.BaseDirectory });
        var model = Wine.Train(new(), data.Train);

        var results = await WineTrainer.Create().RunAsync(new());

        Assert.Equal(model.Centroids, results.Model.Centroids);
        Assert.Equal(Wine.Evaluate(model, data.Train).Score, results.Metrics.Train.Score);
        Assert.Equal(Wine.Evaluate(model, data.Test).Score, results.Metrics.Test.Score);
        Assert.Equal((142.0, 36.0), (results.Metrics.Train.Metrics["rows"], results.Metrics.Test.Metrics["rows"]));
        Assert.Null(results.Metrics.Validation);
        Assert.InRange(results.Metrics.Test.Score, 0.8, 1);
        Assert.Equal(data.Provenance, results.Dataset);
        Assert.Null(results.SavedModel);
        Assert.Empty(results.Metadata);
    }

    [Fact]
    public async Task HyperparametersReachTheTrainingMethod()
    {
        var plain = await WineTrainer.Create().RunAsync(new());
        var shrunken = await WineTrainer.Create().RunAsync(new(Shrinkage: 1));

        Assert.NotEqual(plain.Model.Centroids[0], plain.Model.Centroids[1]);
        Assert.All(shrunken.Model.Centroids[0].Zip(shrunken.Model.Centroids[1]), pair => Assert.Equal(pair.First, pair.Second, 9));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ValidationIsPassedToATrainingMethodThatTakesIt(bool passesValidation)
    {
        int? validationRows = null;
        var dataset = WineTrainer.Split with { ValidationUrl = _files.CopyWine("validation.csv", 0, 30) };
        var definition = WineTrainer.Define(dataset, passesValidation: passesValidation, train: (inputs, train, validation, _) =>
        {
            validationRows = validation?.Count;
            return new(Wine.Train(inputs.Hp, train));
        });

        var results = await WineTrainer.Create(definition).RunAsync(new());

        Assert.Equal(passesValidation ? 30 : null, validationRows);
        Assert.Equal(30, results.Metrics.Validation!.Metrics["rows"]);
    }

    [Fact]
    public async Task ValidationIsNullWhereNoneIsConfigured()
    {
        var called = false;
        var definition = WineTrainer.Define(passesValidation: true, train: (inputs, train, validation, _) =>
        {
            called = true;
            Assert.Null(validation);
            return new(Wine.Train(inputs.Hp, train));
        });

        await WineTrainer.Create(definition).RunAsync(new());

        Assert.True(called);
    }

    [Fact]
    public async Task ANaNScoreFailsAndNamesThePartition()
    {
        var definition = WineTrainer.Define(evaluate: (_, _, data, _) => new(new Evaluation(data.Count == 36 ? double.NaN : 1)));

        var error = await Assert.ThrowsAsync<RunFailedException>(() => WineTrainer.Create(definition).RunAsync(new()));

        Assert.Equal("train", Assert.Single(error.Result.Errors).NodePath);
        Assert.Contains("evaluation method of 'Samples.Wine' gave the score NaN on the test partition", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANaNScoreIsNotTriedAgain()
    {
        var attempts = 0;
        var definition = WineTrainer.Define(
            options: new TaskOptions { Retries = 3, RetryDelay = TimeSpan.Zero },
            evaluate: (_, _, _, _) =>
            {
                attempts++;
                return new(new Evaluation(double.NaN));
            });

        await Assert.ThrowsAsync<RunFailedException>(() => WineTrainer.Create(definition).RunAsync(new()));

        Assert.Equal(1, attempts);
    }

    [Fact]
    public async Task InfiniteScoresAndNaNMetricsAreKept()
    {
        var definition = WineTrainer.Define(evaluate: (_, _, _, _) => new(
            new Evaluation(double.NegativeInfinity, new Dictionary<string, double> { ["auc"] = double.NaN })));

        var results = await WineTrainer.Create(definition).RunAsync(new());

        Assert.Equal(double.NegativeInfinity, results.Metrics.Test.Score);
        Assert.True(double.IsNaN(results.Metrics.Test.Metrics["auc"]));
    }

    [Fact]
    public async Task AModelThatIsNullFailsAndSaysWhatWasExpected()
    {
        var definition = WineTrainer.Define(train: (_, _, _, _) => new((WineModel)null!));

        var error = await Assert.ThrowsAsync<RunFailedException>(() => WineTrainer.Create(definition).RunAsync(new()));

        Assert.Contains("training method of 'Samples.Wine' returned null; expected a model of type WineModel", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABadDatasetFailsAtTheDatasetNode()
    {
        var definition = WineTrainer.Define(WineTrainer.Split with { TrainingUrl = "missing.csv" });

        var error = await Assert.ThrowsAsync<RunFailedException>(() => WineTrainer.Create(definition).RunAsync(new()));

        Assert.Equal("dataset", Assert.Single(error.Result.Errors).NodePath);
        Assert.IsType<DatasetException>(error.InnerException);
        Assert.Equal([NodeStatus.Failed, NodeStatus.Skipped], error.Result.Nodes.Select(node => node.Status));
    }

    [Fact]
    public async Task RelativeUrlsStartAtTheProgramsFolder()
    {
        var definition = WineTrainer.Define(WineTrainer.Split with { TrainingUrl = "Data/wine.csv" });

        var results = await WineTrainer.Create(definition).RunAsync(new());

        Assert.Equal("Data/wine.csv", results.Dataset.Train.Url);
    }

    [Fact]
    public async Task CancellationReachesTrainingAndIsThrown()
    {
        using var source = new CancellationTokenSource();
        var definition = WineTrainer.Define(train: async (inputs, train, _, invocation) =>
        {
            await source.CancelAsync();
            invocation.CancellationToken.ThrowIfCancellationRequested();
            return Wine.Train(inputs.Hp, train);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => WineTrainer.Create(definition).RunAsync(new(), new RunOptions { Store = _files.Root }, source.Token));

        Assert.Empty(await ModelStore.Open(_files.Root).ListAsync());
    }

    [Fact]
    public async Task MetadataOfTheModelIsInTheResults()
    {
        var definition = TrainerWithMetadata();

        var results = await WineTrainer.Create(definition).RunAsync(new(), new RunOptions { Store = _files.Root });

        Assert.Equal(3, results.Metadata["classes"].Number);
        Assert.Equal("centroid", results.Metadata["kind"].Text);
        var saved = await ModelStore.Open(_files.Root).GetAsync("Samples.Wine");
        Assert.Equal(3, saved.Metadata["classes"].Number);
        Assert.Equal("centroid", saved.Metadata["kind"].Text);
    }

    [Fact]
    public void ADefinitionNeedsOneTrainingMethod()
    {
        var definition = new TrainerDefinition<WineInputs, WineHyperparameters, Partition<WineRow>, WineModel>
        {
            Name = "Samples.Wine",
            Inputs = WineCodecs.Inputs.Instance,
            Model = WineCodecs.Model.Instance,
            Hyperparameters = WineCodecs.Hyperparameters.Instance,
            GetHyperparameters = static inputs => inputs.Hp,
            Dataset = WineTrainer.Dataset(),
            Evaluate = static (_, model, data, _) => new(Wine.Evaluate(model, data)),
        };

        var error = Assert.Throws<InvalidOperationException>(() => definition.Workflow);

        Assert.Contains("'Samples.Wine' must have exactly one of Train and TrainWithMetadata", error.Message, StringComparison.Ordinal);
    }

    private static TrainerDefinition<WineInputs, WineHyperparameters, Partition<WineRow>, WineModel> TrainerWithMetadata() => new()
    {
        Name = "Samples.Wine",
        Inputs = WineCodecs.Inputs.Instance,
        Model = WineCodecs.Model.Instance,
        Hyperparameters = WineCodecs.Hyperparameters.Instance,
        GetHyperparameters = static inputs => inputs.Hp,
        Dataset = WineTrainer.Dataset(),
        TrainWithMetadata = static (inputs, train, _, _) => new(new Model<WineModel>(
            Wine.Train(inputs.Hp, train),
            new Dictionary<string, MetadataValue> { ["classes"] = 3, ["kind"] = "centroid" })),
        Evaluate = static (_, model, data, _) => new(Wine.Evaluate(model, data)),
    };
}
