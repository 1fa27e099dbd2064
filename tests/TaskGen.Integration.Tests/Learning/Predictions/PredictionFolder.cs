using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Predictions;

/// <summary>Data for <see cref="Grapes"/> and <see cref="Berries"/>, and a store, in a folder that is gone after the test.</summary>
internal sealed class PredictionFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public PredictionFolder()
    {
        _services = new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["TaskGen:Grapes:Dataset:TrainingUrl"] = _folder.Write("grapes.csv", "Weight,Sugar,Price\n1,2,3\n4,5,6\n"),
            ["TaskGen:Berries:Dataset:TrainingUrl"] = _folder.Write("berries.csv", "Weight,Class\n1,2\n4,5\n"),
        }).Build()).BuildServiceProvider();
    }

    public string Path => _folder.Path;

    public string Store => System.IO.Path.Combine(_folder.Path, "store");

    public RunOptions Options => new() { Services = _services, Store = Store };

    /// <summary>Trains a model that is saved in the store.</summary>
    public async Task<TrainingResults<Grapes.Model>> TrainAsync(double scale) => await Grapes.Trainer.RunAsync(new(scale), Options);

    public string Write(string name, string text) => _folder.Write(name, text);

    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }
}
