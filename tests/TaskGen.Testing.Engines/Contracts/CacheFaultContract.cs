using TaskGen.Definitions;
using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>What becomes of a run whose cache fails it, and what is not kept or taken.</summary>
public abstract class CacheFaultContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    private static readonly TaskOptions Cached = new() { Cache = true, Version = "1" };

    [Fact]
    public async Task DamagedEntryIsPutIntoQuarantineAndComputedAgain()
    {
        await RunAsync(Durable);
        var bytes = File.ReadAllBytes(Entry);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(Entry, bytes);

        var second = await RunAsync(Durable);
        var third = await RunAsync(Durable);

        Assert.Equal((2, 2), (second.Output, third.Output));
        Assert.Equal(["A", "A"], Probe.Ran);
        Assert.Single(Directory.GetFiles(Store.Layout.Quarantine));
        Assert.Single(Log, static line => line.Contains("cannot be read and is computed again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EntryThatCanBeNeitherReadNorWrittenIsComputedWithWarnings()
    {
        await RunAsync(Durable);
        var entry = Entry;
        File.Delete(entry);
        Directory.CreateDirectory(entry);

        var result = await RunAsync(Durable);

        Assert.Equal((RunStatus.Succeeded, 2), (result.Status, result.Output));
        Assert.Equal(["A", "A"], Probe.Ran);
        Assert.Contains(Log, static line => line.Contains("cannot be read and is computed again", StringComparison.Ordinal));
        Assert.Single(Log, static line => line.Contains("could not be cached", StringComparison.Ordinal));
        Assert.Equal(NodeStatus.Cached, (await RunAsync(Durable with { Resume = result.RunId })).Nodes[0].Status);
    }

    [Fact]
    public async Task FailuresAreNeverCached()
    {
        Probe.Let("A", Act.Fail, times: 1);

        var first = await RunAsync(Durable);
        var second = await RunAsync(Durable);

        Assert.Equal((RunStatus.Failed, RunStatus.Succeeded), (first.Status, second.Status));
        Assert.Equal(["A", "A"], Probe.Ran);
    }

    [Fact]
    public async Task OffNeitherTakesNorKeeps()
    {
        await RunAsync(Durable with { CacheMode = CacheMode.Off });
        var kept = await RunAsync(Durable);
        var off = await RunAsync(Durable with { CacheMode = CacheMode.Off });

        Assert.Equal((NodeStatus.Succeeded, NodeStatus.Succeeded), (kept.Nodes[0].Status, off.Nodes[0].Status));
        Assert.Equal(["A", "A", "A"], Probe.Ran);
    }

    [Fact]
    public async Task RefreshComputesAndReplaces()
    {
        await RunAsync(Durable);
        Probe.Let("A", Act.AddMore);

        var refreshed = await RunAsync(Durable with { CacheMode = CacheMode.Refresh });
        var taken = await RunAsync(Durable);

        Assert.Equal((101, 101, NodeStatus.Cached), (refreshed.Output, taken.Output, taken.Nodes[0].Status));
    }

    private string Entry => Assert.Single(Directory.GetFiles(Store.Layout.Cache, "*", SearchOption.AllDirectories));

    private Task<RunResult<int>> RunAsync(RunOptions options) => Define(Cached).ExecuteAsync(Step("A"), options);
}
