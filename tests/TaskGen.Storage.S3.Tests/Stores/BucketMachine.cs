using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaskGen.Storage.Remote;
using TaskGen.Testing.Engines.Support;

namespace TaskGen.Storage.S3.Tests.Stores;

/// <summary>A machine with a working directory of its own before a store in a bucket, which goes with the test.</summary>
internal sealed class BucketMachine : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("taskgen-machine-").FullName;
    private readonly ListLogger _log = new();
    private readonly ServiceProvider _services;

    /// <param name="serviceUrl">The server.</param>
    /// <param name="prefix">The place in its bucket.</param>
    public BucketMachine(string serviceUrl, string prefix)
    {
        Url = $"s3://{S3Server.Bucket}/{prefix}";
        Environment = [("TaskGen__S3__ServiceUrl", serviceUrl), ("TaskGen__Store__WorkingDirectory", _directory)];
        _services = new ServiceCollection()
            .AddLogging(builder => builder.AddProvider(_log))
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(Environment.Select(SettingOf)).Build())
            .AddS3Stores()
            .BuildServiceProvider();
    }

    public string Url { get; }

    /// <summary>What makes a process one of this machine.</summary>
    public (string Name, string Value)[] Environment { get; }

    /// <summary>The directory that stands for the bucket on this machine.</summary>
    public string WorkingDirectory => RemoteUrl.WorkingDirectoryOf(Url, _services);

    public IReadOnlyList<string> Log => _log.Lines;

    public RunOptions Options => new() { Store = Url, Services = _services };

    public IRemoteStore Bucket => RemoteUrl.Open(Url, _services);

    public RunStore Open() => RunStore.Open(Url, _services);

    public async Task<byte[]> ReadAsync(string key)
    {
        using var content = new MemoryStream();
        Assert.True(await Bucket.GetAsync(key, content, CancellationToken.None));
        return content.ToArray();
    }

    public async Task PutAsync(string key, byte[] content)
    {
        using var stream = new MemoryStream(content);
        await Bucket.PutAsync(key, stream, CancellationToken.None);
    }

    public async Task<IReadOnlyList<string>> KeysAsync(string prefix) =>
        [.. (await Bucket.ListAsync(prefix, CancellationToken.None)).Select(static item => item.Key)];

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private static KeyValuePair<string, string?> SettingOf((string Name, string Value) variable) =>
        new(variable.Name.Replace("__", ":", StringComparison.Ordinal), variable.Value);
}
