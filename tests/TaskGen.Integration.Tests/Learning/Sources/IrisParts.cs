using System.Globalization;
using System.IO.Compression;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Sources;

/// <summary>The iris data cut by columns into files of three formats, each in an order of its own.</summary>
internal sealed class IrisParts : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string?> _settings = [];
    private readonly List<ServiceProvider> _services = [];

    public IrisParts()
    {
        string[][] flowers = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data/iris.csv")).Skip(1).Select(static line => line.Split(','))];
        Labels = [.. flowers.Select(static (flower, i) => string.Create(CultureInfo.InvariantCulture, $"{flower[4]}\t{i}"))];
        Sepals = [.. flowers.Select(static (flower, i) => string.Create(CultureInfo.InvariantCulture, $"{flower[0]},{i},{flower[1]}")).Reverse()];
        var petals = flowers.Select(static (flower, i) => string.Create(
            CultureInfo.InvariantCulture, $$"""{"number": {{i}}, "petal width": {{flower[3]}}, "petal length": {{flower[2]}}}""")).ToArray();
        new Random(3).Shuffle(petals);
        WriteLabels("labels.tsv", Labels);
        WriteSepals(Sepals);
        WritePetals(petals);
        SetUrl("TrainingUrl", "labels.tsv");
        SetUrl("Sources:Sepal:Url", "sepals-*.csv");
        SetUrl("Sources:Petal:Url", "petals.jsonl.gz");
    }

    /// <summary>The lines with the species, in the order of the flowers.</summary>
    public string[] Labels { get; }

    /// <summary>The lines with the sepals, the last flower first.</summary>
    public string[] Sepals { get; }

    public DataContext Context => new() { ContentRoot = _folder.Path, Configuration = Configuration };

    /// <summary>A run with a store.</summary>
    public RunOptions Options
    {
        get
        {
            _services.Add(new ServiceCollection().AddSingleton<IConfiguration>(Configuration).BuildServiceProvider());
            return new RunOptions { Services = _services[^1], Store = Path.Combine(_folder.Path, "store") };
        }
    }

    private IConfigurationRoot Configuration => new ConfigurationBuilder().AddInMemoryCollection(_settings).Build();

    public void Set(string setting, string value) => _settings["TaskGen:JoinedIris:Dataset:" + setting] = value;

    public void SetUrl(string setting, string file) => Set(setting, Path.Combine(_folder.Path, file));

    public void WriteLabels(string name, IEnumerable<string> lines) => _folder.Write(name, string.Join('\n', lines.Prepend("species\tflower")));

    /// <summary>Writes two files with sepals.</summary>
    public void WriteSepals(string[] lines)
    {
        var half = lines.Length / 2;
        _folder.Write("sepals-1.csv", string.Join('\n', lines[..half].Prepend("length,flower,width")));
        _folder.Write("sepals-2.csv", string.Join('\n', lines[half..].Prepend("length,flower,width")));
    }

    public void Dispose()
    {
        _services.ForEach(static services => services.Dispose());
        _folder.Dispose();
    }

    private void WritePetals(IEnumerable<string> lines)
    {
        using var file = new StreamWriter(new GZipStream(File.Create(_folder.Write("petals.jsonl.gz", "")), CompressionLevel.Fastest));
        foreach (var line in lines)
        {
            file.Write(line + "\n");
        }
    }
}
