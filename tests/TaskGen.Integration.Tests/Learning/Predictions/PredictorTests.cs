using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TaskGen.Definitions;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Predictions;

/// <summary>What the generated predictors do.</summary>
public sealed class PredictorTests : IDisposable
{
    private readonly PredictionFolder _folder = new();

    private PredictionOptions Options => new() { Store = _folder.Store };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AnInputIsPreparedTransformedAndPredictedFromInTheOrderOfTraining()
    {
        await _folder.TrainAsync(1);

        // Half of 6 is the first column of the model, and 7 the second.
        Assert.Equal(307, await Grapes.Predictor.PredictAsync(new("6 7"), Options));
        Assert.Equal(["preprocess", "transform", "predict"], Grapes.Predictor.Workflow.Graph.Nodes.Select(static node => node.Id));
    }

    [Fact]
    public async Task ManyInputsKeepTheirOrderOverBatches()
    {
        await _folder.TrainAsync(1);
        Grapes.Batches.Clear();

        var predictions = await Grapes.Predictor.PredictManyAsync(
            Enumerable.Range(0, 5).Select(static i => new Grapes.Raw($"0 {i}")), Options with { BatchSize = 2 });

        Assert.Equal([0, 1, 2, 3, 4], predictions);
        Assert.Equal([2, 2, 1], Grapes.Batches);
        Assert.Empty(await Grapes.Predictor.PredictManyAsync([], Options));
    }

    [Fact]
    public async Task TheLatestModelPredictsUnlessAnotherIsNamed()
    {
        var first = await _folder.TrainAsync(1);
        Assert.Equal(2, await Grapes.Predictor.PredictAsync(new("0 2"), Options));
        await _folder.TrainAsync(10);

        Assert.Equal(20, await Grapes.Predictor.PredictAsync(new("0 2"), Options));
        Assert.Equal(2, await Grapes.Predictor.PredictAsync(new("0 2"), Options with { Version = 1 }));
        Assert.Equal(2, await Grapes.Predictor.PredictAsync(new("0 2"), new() { ModelPath = first.SavedModel!.Path }));
        Assert.Equal(20, await Grapes.Predictor.PredictAsync(new("0 2"), new() { Run = _folder.Options }));
    }

    [Fact]
    public async Task AModelInMemoryNeedsNoStore()
    {
        var results = await Grapes.Trainer.RunAsync(new(3), _folder.Options with { Store = null });

        Assert.Equal(6, await Grapes.Predictor.With(results).PredictAsync(new("0 2")));
        Assert.Equal([6, 9], await Grapes.Predictor.With(results.Model with { Scale = 3 }).PredictManyAsync([new("0 2"), new("0 3")]));
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Grapes.Predictor.With(results).PredictAsync(new("0 2"), new() { Version = 1 }));
        Assert.StartsWith(
            "This predictor of 'TaskGen.Integration.Tests.Learning.Predictions.Grapes' has been given its model", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALoadedModelIsKeptWhileItIsTheOneAskedFor()
    {
        var saved = (await _folder.TrainAsync(1)).SavedModel!;
        var predictor = new Predictor<Grapes.Model, Grapes.Raw, Grapes.Row, Grapes.Seen, double>(Grapes.PredictorDefinition);
        await predictor.PredictAsync(new("0 2"), Options);
        File.Delete(Path.Combine(saved.Path, "model.bin"));

        Assert.Equal(2, await predictor.PredictAsync(new("0 2"), Options));
        Assert.Equal(2, await predictor.PredictAsync(new("0 2"), Options with { Version = 1 }));
        await _folder.TrainAsync(10);
        Assert.Equal(20, await predictor.PredictAsync(new("0 2"), Options));
        await Assert.ThrowsAsync<InvalidModelException>(() => predictor.PredictAsync(new("0 2"), Options with { Version = 1 }));
    }

    [Fact]
    public async Task WithoutAModelTheErrorSaysHowToMakeOne()
    {
        var error = await Assert.ThrowsAsync<ModelNotFoundException>(() => Grapes.Predictor.PredictAsync(new("0 2"), Options));

        Assert.Equal(
            $"The store '{_folder.Store}' has no model of 'TaskGen.Integration.Tests.Learning.Predictions.Grapes'. Train one with this store first, or name "
            + $"another store. On the command line: train TaskGen.Integration.Tests.Learning.Predictions.Grapes --store {_folder.Store}. In code: run the "
            + $"trainer with new RunOptions {{ Store = \"{_folder.Store}\" }}, or give its results to With of the predictor.",
            error.Message);
        await Assert.ThrowsAsync<ModelNotFoundException>(() => Grapes.Predictor.PredictAsync(new("0 2"), new() { ModelPath = _folder.Path }));
        await Assert.ThrowsAsync<ArgumentException>(
            () => Grapes.Predictor.PredictAsync(new("0 2"), new() { ModelPath = _folder.Path, Version = 1 }));
    }

    [Fact]
    public async Task AModelThatWasTrainedOnOtherFeaturesIsRefused()
    {
        var saved = (await _folder.TrainAsync(1)).SavedModel!;
        Assert.Equal([new("Half", "double"), new ModelFeature("Sugar", "double")], saved.Features!);
        var file = Path.Combine(saved.Path, "model.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"Half\"", "\"Whole\"", StringComparison.Ordinal));

        var error = await Assert.ThrowsAsync<InvalidModelException>(() => Grapes.Predictor.PredictAsync(new("0 2"), Options));

        Assert.Equal(
            $"The model in '{saved.Path}' was trained on other features than those of 'TaskGen.Integration.Tests.Learning.Predictions.Grapes' in this program: "
            + "it was trained on Whole (double), which the row lacks; the row has Half (double), which it does not know. Train again, or predict with the "
            + "program that trained it.",
            error.Message);
        var loaded = await Grapes.Trainer.LoadModelAsync(saved.Path);
        Assert.Throws<InvalidModelException>(() => Grapes.Predictor.With(loaded));
    }

    [Fact]
    public async Task PredictorsAreInjected()
    {
        await _folder.TrainAsync(1);
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddTaskGen(typeof(Grapes).Assembly);
        using var host = builder.Build();

        var byInput = host.Services.GetRequiredService<IPredictor<Grapes.Raw, double>>();
        var byModel = host.Services.GetRequiredService<IPredictor<Grapes.Model, Grapes.Raw, double>>();

        Assert.Equal(2, await byInput.PredictAsync(new("0 2"), Options));
        Assert.Same(byInput, byModel);
        Assert.Same(byInput, host.Services.GetRequiredKeyedService<IPredictor<Grapes.Raw, double>>(Grapes.Predictor.Name));
    }

    [Fact]
    public async Task RowsOfAFileArePredictedWhileTheyAreAskedFor()
    {
        await _folder.TrainAsync(1);
        var file = _folder.Write("raw.csv", "text\n0 1\n0 2\n0 3\n");
        Grapes.Batches.Clear();

        var found = await ((PredictorDefinition)Grapes.PredictorDefinition).PredictFileAsync(file, Options with { BatchSize = 2 });
        Assert.Empty(Grapes.Batches);
        var predictions = new List<double>();
        await foreach (var prediction in found.Predictions)
        {
            predictions.Add(prediction.GetDouble());
        }

        Assert.Equal([1, 2, 3], predictions);
        Assert.Equal([2, 1], Grapes.Batches);
        Assert.Equal(1, found.Model.Version);
    }
}
