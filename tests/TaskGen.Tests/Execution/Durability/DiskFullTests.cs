using TaskGen.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Storage.Access;
using TaskGen.Storage.Caching;
using TaskGen.Storage.Journals;
using TaskGen.Tests.Storage;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>Runs whose store has no room left.</summary>
public sealed class DiskFullTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private int _calls;

    public void Dispose() => _store.Dispose();

    [MountTheory]
    [InlineData(2_000, false, 300)]
    [InlineData(2_000, true, 300)]
    [InlineData(100, false, 2_000)]
    [InlineData(100, true, 2_000)]
    [InlineData(200_000, false, 8)]
    public async Task RunGoesOnAndTheStoreStaysWhole(int length, bool isCached, int count)
    {
        using var mounted = await Mount.MemoryAsync("24m");
        var ballast = Path.Combine(mounted.Path, "ballast");
        await File.WriteAllBytesAsync(ballast, new byte[23 << 20]);
        var options = _store.Options with { Store = mounted.Path, MaxConcurrency = 2 };
        var task = Numbers(length, isCached);

        var full = await PipelineRunner.MapAsync(task, Items(count), null, options, default);

        AssertRight(full, length);
        Assert.Equal(count, _calls);
        Assert.Single(_store.Log, static line => line.Contains("cannot be written to; the run goes on", StringComparison.Ordinal));
        var (run, committed) = AssertWhole(mounted.Path);
        Assert.InRange(committed, 0, count - 1);

        // With room again the run goes on from where its store was full.
        File.Delete(ballast);
        var resumed = await PipelineRunner.MapAsync(task, Items(count), null, options with { Resume = run }, default);

        AssertRight(resumed, length);
        Assert.InRange(_calls, count + 1, (2 * count) - committed);
        Assert.Equal((run, count), AssertWhole(mounted.Path));
    }

    private static void AssertRight(IReadOnlyList<double[]> results, int length) =>
        Assert.All(results, (result, i) => Assert.Equal((length, (double)i), (result.Length, result[^1])));

    private static (Guid Run, int Committed) AssertWhole(string path)
    {
        var store = StoreDirectory.OpenExisting(path, TimeProvider.System);
        Assert.All(store.Objects.All(), name => Assert.Equal(name, StoreFolder.Sha256(File.ReadAllBytes(store.Objects.PathOf(name)))));
        Assert.All(store.Cache.Keys(), key => Assert.NotNull(CacheEntryFormat.Read(key, File.ReadAllBytes(store.Cache.PathOf(key)))));
        var directory = Assert.Single(Directory.GetDirectories(store.Layout.Runs));
        var records = JournalReader.Read(File.ReadAllBytes(Path.Combine(directory, "journal.jsonl")), out _, out var damaged);
        Assert.Equal(0, damaged);
        var nodes = records.OfType<NodeCommitted>().ToArray();
        Assert.All(nodes, node => Assert.Equal(node.Output.Size, store.Bytes(node.Output).Length));
        return (Guid.Parse(Path.GetFileName(directory)), nodes.Select(static node => node.Path).Distinct().Count());
    }

    private static Number[] Items(int count) => [.. Enumerable.Range(0, count).Select(static i => new Number(i))];

    private TaskDefinition<Number, double[]> Numbers(int length, bool isCached) => new()
    {
        Name = "Acme.Numbers.Numbers",
        Inputs = NumberCodec.Instance,
        Output = Codecs.Numbers<double>(),
        Options = new TaskOptions { Version = "1", Cache = isCached },
        Invoke = (inputs, _) =>
        {
            Interlocked.Increment(ref _calls);
            var values = new double[length];
            values[^1] = inputs.Value;
            return new ValueTask<double[]>(values);
        },
    };
}
