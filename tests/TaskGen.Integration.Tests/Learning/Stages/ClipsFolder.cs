using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Integration.Tests.Processes;

namespace TaskGen.Integration.Tests.Learning.Stages;

/// <summary>Files for <see cref="Clips"/> in a folder that is gone after the test, and a store.</summary>
internal sealed class ClipsFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string?> _settings;
    private readonly List<ServiceProvider> _services = [];

    public ClipsFolder()
    {
        Write("a.txt", "ann 1 0\nann 2 1\n# a remark\n");
        Write("b.txt", "bob 4 1\neve 8 0");
        _settings = new() { ["TaskGen:Clips:Dataset:TrainingUrl"] = Path.Combine(_folder.Path, "clips/*.txt") };
    }

    public string Store => Path.Combine(_folder.Path, "store");

    /// <summary>A run with the store, and the folder as its configuration.</summary>
    public RunOptions Options
    {
        get
        {
            var services = new ServiceCollection()
                .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build()).BuildServiceProvider();
            _services.Add(services);
            return new RunOptions { Services = services, Store = Store };
        }
    }

    public IReadOnlyDictionary<string, string?> Settings => _settings;

    public void Write(string file, string text) => _folder.Write("clips/" + file, text);

    public void Set(string setting, string value) => _settings["TaskGen:Clips:" + setting] = value;

    /// <summary>Has the settings taken from the folder, or a URL of another file there.</summary>
    public void SetUrl(string setting, string file) => Set("Dataset:" + setting, Path.Combine(_folder.Path, "clips", file));

    public DataContext Context => new()
    {
        ContentRoot = _folder.Path,
        Configuration = new ConfigurationBuilder().AddInMemoryCollection(_settings).Build(),
    };

    public void Dispose()
    {
        _services.ForEach(static services => services.Dispose());
        _folder.Dispose();
    }
}
