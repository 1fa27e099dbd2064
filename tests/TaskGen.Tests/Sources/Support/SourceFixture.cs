using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Sources;
using TaskGen.Sources.Access;
using TaskGen.Storage.Access;
using TaskGen.Tests.Execution;
using TaskGen.Tests.Storage;

namespace TaskGen.Tests.Sources;

/// <summary>A folder with data, a store, and a log, which go with the test.</summary>
internal sealed class SourceFixture : IDisposable
{
    private readonly StoreFolder _store = new();
    private readonly ListLogger _logger = new();

    public string Root { get; } = Directory.CreateTempSubdirectory("taskgen-sources-").FullName;

    /// <summary>Settings of <c>TaskGen:Sources</c>. Attempts follow each other at once.</summary>
    public Dictionary<string, string?> Settings { get; } = new() { ["RetryDelay"] = "1ms" };

    /// <summary>Providers of further schemes.</summary>
    public List<ISourceProvider> Providers { get; } = [];

    public IProgress<double>? Progress { get; set; }

    public StoreFolder Folder => _store;

    public StoreDirectory Store => _store.Open();

    /// <summary>What was logged.</summary>
    public IReadOnlyList<string> Log => _logger.Lines;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(Root, recursive: true);
    }

    public string Write(string name, string content = "x")
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public async Task<IReadOnlyList<LocalFile>> FilesAsync(string url, CancellationToken cancellationToken = default)
    {
        using var sources = new DataSources(Context());
        return await sources.FilesAsync(url, cancellationToken);
    }

    public async Task<LocalTree> TreeAsync(string url)
    {
        using var sources = new DataSources(Context());
        return await sources.TreeAsync(url, CancellationToken.None);
    }

    /// <summary>The bytes of a URL that means one file.</summary>
    public async Task<byte[]> BytesAsync(string url) => await File.ReadAllBytesAsync(Assert.Single(await FilesAsync(url)).Path);

    public async Task<SourceException> ErrorAsync(string url) => await Assert.ThrowsAsync<SourceException>(() => FilesAsync(url));

    private DataContext Context()
    {
        var services = new ServiceCollection();
        Providers.ForEach(provider => services.AddSingleton(provider));
        return new DataContext
        {
            ContentRoot = Root,
            Configuration = new ConfigurationBuilder()
                .AddInMemoryCollection(Settings.Select(static setting => KeyValuePair.Create("TaskGen:Sources:" + setting.Key, setting.Value))).Build(),
            Services = services.BuildServiceProvider(),
            Store = _store.Path,
            Logger = _logger.CreateLogger("Sources"),
            Progress = Progress,
        };
    }
}
