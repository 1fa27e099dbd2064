using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaskGen.Storage;
using TaskGen.Storage.Remote;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>A machine with a working directory of its own before a bucket.</summary>
internal sealed class Machine : IDisposable
{
    public const string Url = "memory://bucket/prefix";

    private readonly string _directory = Directory.CreateTempSubdirectory("taskgen-machine-").FullName;
    private readonly ListLogger _log = new();

    public Machine(MemoryBucket bucket, TimeProvider? timeProvider = null)
    {
        Bucket = bucket;
        Services = new ServiceCollection()
            .AddLogging(builder => builder.AddProvider(_log))
            .AddSingleton(timeProvider ?? new QuickTime())
            .AddSingleton<IRemoteStoreProvider>(new MemoryBuckets(bucket))
            .AddSingleton<IConfiguration>(
                new ConfigurationBuilder().AddInMemoryCollection([new(RemoteUrl.Setting, Path.Combine(_directory, "remote"))]).Build())
            .BuildServiceProvider();
    }

    public MemoryBucket Bucket { get; }

    public ServiceProvider Services { get; }

    public IReadOnlyList<string> Log => _log.Lines;

    public StoreLayout Layout => new(RemoteUrl.WorkingDirectoryOf(Url, Services));

    public RunOptions Options => new() { Store = Url, Services = Services };

    public RemoteStore Remote()
    {
        Directory.CreateDirectory(Layout.Temporary);
        return RemoteStore.Connect(Url, TimeProvider.System, Services);
    }

    public RunStore Open() => RunStore.Open(Url, Services);

    public void Dispose()
    {
        Services.Dispose();
        Directory.Delete(_directory, recursive: true);
    }
}
