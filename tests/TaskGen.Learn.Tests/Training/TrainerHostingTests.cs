using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TaskGen.Definitions;
using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Tests.Sources;

namespace TaskGen.Learn.Tests.Training;

public sealed class TrainerHostingTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task AnInjectedTrainerTakesUrlsAndSizesFromConfiguration()
    {
        _files.CopyWine("production.csv", 0, 100);
        using var host = CreateHost(
            WineTrainer.Define(), ("TaskGen:Wine:Dataset:TrainingUrl", "production.csv"), ("TaskGen:Wine:Dataset:TestSize", "0.3"));

        var results = await host.Services.GetRequiredService<ITrainer<WineHyperparameters, WineModel>>().RunAsync(new());

        Assert.Equal(("production.csv", 70, 30), (results.Dataset.Train.Url, results.Dataset.Train.Rows, results.Dataset.Test.Rows));
        Assert.Equal(0.3, results.Dataset.TestSize);
    }

    [Fact]
    public async Task ADownloadGoesIntoTheStoreOfTheRunAndIsProgressOfTheDataset()
    {
        var bytes = await File.ReadAllBytesAsync(TemporaryFiles.WineUrl);
        await using var server = new OddServer(request => OddAnswer.Proper(request, bytes, "\"1\""));
        using var host = CreateHost(WineTrainer.Define(), ("TaskGen:Wine:Dataset:TrainingUrl", server.Url("wine.csv")));
        var progress = new Fractions();
        var options = new RunOptions { Services = host.Services, Store = _files["store"], Progress = progress };
        var trainer = host.Services.GetRequiredService<ITrainer<WineHyperparameters, WineModel>>();

        var results = await trainer.RunAsync(new(), options);
        var again = await trainer.RunAsync(new(), options);

        Assert.Equal([null, "\"1\""], server.Requests.Select(static request => request["If-None-Match"]));
        Assert.Single(Directory.GetFiles(_files["store/downloads"], "*", SearchOption.AllDirectories));
        Assert.Equal(results.Dataset, again.Dataset);
        Assert.Equal(server.Url("wine.csv"), results.Dataset.Train.Url);
        Assert.Contains(("Samples.Wine.Dataset", 1.0), progress.Reported);
    }

    [Fact]
    public async Task TrainersWithTheSameTypesAreToldApartByName()
    {
        using var host = CreateHost(WineTrainer.Define());

        var trainer = host.Services.GetRequiredKeyedService<ITrainer<WineHyperparameters, WineModel>>("Samples.Wine");

        Assert.Equal("Samples.Wine", trainer.Name);
        Assert.Equal(142, (await trainer.RunAsync(new())).Dataset.Train.Rows);
        Assert.Null(host.Services.GetKeyedService<ITrainer<WineHyperparameters, WineModel>>("Samples.Iris"));
    }

    [Fact]
    public async Task TrainingAndEvaluationTakeScopedServices()
    {
        var definition = WineTrainer.Define(train: (inputs, train, _, invocation) =>
            new(Wine.Train(new(invocation.Service<Shrinkage>("shrinkage").Value), train)));
        using var host = CreateHost(definition);

        var results = await host.Services.GetRequiredService<ITrainer<WineHyperparameters, WineModel>>().RunAsync(new());

        Assert.Equal((await WineTrainer.Create().RunAsync(new(0.25))).Model.Centroids, results.Model.Centroids);
    }

    [Fact]
    public async Task AServiceThatIsMissingIsNamedBeforeAnythingRuns()
    {
        var definition = new TrainerDefinition<WineInputs, WineHyperparameters, Partition<WineRow>, WineModel>
        {
            Name = "Samples.Wine",
            Inputs = WineCodecs.Inputs.Instance,
            Model = WineCodecs.Model.Instance,
            Hyperparameters = WineCodecs.Hyperparameters.Instance,
            GetHyperparameters = static inputs => inputs.Hp,
            Dataset = WineTrainer.Dataset(),
            Train = static (inputs, train, _, _) => new(Wine.Train(inputs.Hp, train)),
            Evaluate = static (_, model, data, _) => new(Wine.Evaluate(model, data)),
            Services = [new ServiceRequirement("db", typeof(Shrinkage))],
        };

        var error = await Assert.ThrowsAsync<RunNotStartedException>(() => WineTrainer.Create(definition).RunAsync(new()));

        Assert.Contains("'db'", Assert.Single(error.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void ATrainerThatNeedsAnInstanceIsNotInjectable()
    {
        var services = new ServiceCollection();

        InstanceTrainerTests.Definition.ConfigureServices(services);

        Assert.Empty(services);
    }

    private IHost CreateHost(TrainerDefinition definition, params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = _files.Root });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddScoped(_ => new Shrinkage(0.25));
        definition.ConfigureServices(builder.Services);
        return builder.Build();
    }

    internal sealed record Shrinkage(double Value);

    private sealed class Fractions : IProgress<NodeProgress>
    {
        private readonly ConcurrentQueue<(string Task, double Fraction)> _reported = new();

        public IEnumerable<(string Task, double Fraction)> Reported => _reported;

        public void Report(NodeProgress value)
        {
            if (value.Fraction is { } fraction)
            {
                _reported.Enqueue((value.Task, fraction));
            }
        }
    }
}
