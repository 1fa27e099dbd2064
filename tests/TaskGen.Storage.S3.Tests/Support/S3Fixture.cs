using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Sources;
using TaskGen.Sources.Access;

namespace TaskGen.Storage.S3.Tests;

/// <summary>A program's services and store, which go with the test.</summary>
internal sealed class S3Fixture : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("taskgen-").FullName;
    private readonly ServiceProvider _services;
    private readonly IConfiguration _configuration;

    public S3Fixture(string? serviceUrl, params (string Key, string Value)[] settings)
    {
        _configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
            [
                new("TaskGen:Sources:RetryDelay", "1ms"),
                new("TaskGen:Sources:Retries", "2"),
                new("TaskGen:S3:ServiceUrl", serviceUrl),
                .. settings.Select(static setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)),
            ])
            .Build();
        _services = new ServiceCollection().AddSingleton(_configuration).AddS3Sources().BuildServiceProvider();
    }

    private DataContext Context => new()
    {
        ContentRoot = _directory,
        Configuration = _configuration,
        Services = _services,
        Store = Path.Combine(_directory, "store"),
    };

    public async Task<IReadOnlyList<LocalFile>> FilesAsync(string url)
    {
        using var sources = new DataSources(Context);
        return await sources.FilesAsync(url, CancellationToken.None);
    }

    public async Task<LocalTree> TreeAsync(string url)
    {
        using var sources = new DataSources(Context);
        return await sources.TreeAsync(url, CancellationToken.None);
    }

    public async Task<string> TextAsync(string url) => await File.ReadAllTextAsync(Assert.Single(await FilesAsync(url)).Path);

    public Task<SourceException> ErrorAsync(string url) => Assert.ThrowsAsync<SourceException>(() => FilesAsync(url));

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_directory, recursive: true);
    }
}
