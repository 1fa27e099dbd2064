using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Storage.Access;
using TaskGen.Storage.Caching;
using TaskGen.Storage.Pruning;
using TaskGen.Tests.Execution;
using TaskGen.Tests.Execution.Durability;

namespace TaskGen.Tests.Storage.Pruning;

/// <summary>A store with results of a cached task, each an object of 10,000 bytes and some, and with files whose times a test sets.</summary>
internal sealed class PrunedStore : IDisposable
{
    public TemporaryStore Store { get; } = new();

    public StoreDirectory Directory => StoreDirectory.Open(Store.Path, TimeProvider.System);

    public string[] Objects => [.. Directory.Objects.All()];

    public string[] Keys => [.. Directory.Cache.Keys()];

    /// <summary>Runs the task, which gives <paramref name="value"/> in every byte.</summary>
    public async Task<RunResult<byte[]>> RunAsync(int value, TimeSpan age, bool removeRun = true)
    {
        var before = Files();
        var result = await Large().ExecuteAsync(new Number(value), Store.Options);
        Assert.Equal(10_000, result.Output.Length);
        foreach (var file in Files().Except(before))
        {
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime - age);
        }

        if (removeRun)
        {
            RunRemoval.Remove(Directory, result.RunId, TimeProvider.System);
        }

        return result;
    }

    public PruneResult Prune(PruneOptions options, TimeProvider? timeProvider = null) =>
        new StorePruning(Directory, options, timeProvider ?? TimeProvider.System).Prune();

    public CacheEntry EntryOf(string key) => Directory.Cache.Look(key).Entry!;

    public void Dispose() => Store.Dispose();

    private string[] Files() => !System.IO.Directory.Exists(Store.Layout.Objects) ? [] :
    [
        .. System.IO.Directory.GetFiles(Store.Layout.Objects, "*", SearchOption.AllDirectories),
        .. System.IO.Directory.GetFiles(Store.Layout.Cache, "*", SearchOption.AllDirectories),
    ];

    private static TaskDefinition<Number, byte[]> Large() => new()
    {
        Name = "Acme.Numbers.Large",
        Inputs = NumberCodec.Instance,
        Output = Codecs.Bytes,
        Options = new TaskOptions { Cache = true, Version = "1" },
        Invoke = static (inputs, _) => new(Enumerable.Repeat((byte)inputs.Value, 10_000).ToArray()),
    };
}
