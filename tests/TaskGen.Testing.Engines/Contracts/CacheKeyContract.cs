using TaskGen.Definitions;
using TaskGen.Execution.Attempts;
using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>Which calls have a result in common.</summary>
public abstract class CacheKeyContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    private static readonly TaskOptions Cached = new() { Cache = true, Version = "1" };

    [Fact]
    public async Task SameCallIsComputedOnce()
    {
        var first = await Define(Cached).ExecuteAsync(Step("A", 3), Durable);
        var second = await Define(Cached).ExecuteAsync(Step("A", 3), Durable);

        Assert.Equal((4, 4), (first.Output, second.Output));
        Assert.Equal(["A"], Probe.Ran);
        Assert.Equal((NodeStatus.Succeeded, NodeStatus.Cached), (first.Nodes[0].Status, second.Nodes[0].Status));
        Assert.Equal((1, 0), (first.Nodes[0].Attempts, second.Nodes[0].Attempts));
    }

    [Fact]
    public async Task WithoutCacheEveryRunComputes()
    {
        await Define().ExecuteAsync(Step("A"), Durable);
        await Define().ExecuteAsync(Step("A"), Durable);

        Assert.Equal(["A", "A"], Probe.Ran);
    }

    [Theory]
    [InlineData(4, "1", StepTasks.Name)]
    [InlineData(3, "2", StepTasks.Name)]
    [InlineData(3, "1", StepTasks.OtherName)]
    public async Task OtherInputsVersionOrTaskAreComputed(int value, string version, string name)
    {
        await Define(Cached).ExecuteAsync(Step("A", 3), Durable);

        var result = await StepTasks.Define(Cached with { Version = version }, name).ExecuteAsync(Step("A", value), Durable);

        Assert.Equal((value + 1, NodeStatus.Succeeded), (result.Output, result.Nodes[0].Status));
    }

    [Fact]
    public async Task IgnoredInputDoesNotMatter()
    {
        var task = Define(Cached with { CacheIgnore = ["value"] });

        await task.ExecuteAsync(Step("A", 3), Durable);
        var result = await task.ExecuteAsync(Step("A", 4), Durable);

        Assert.Equal((4, NodeStatus.Cached), (result.Output, result.Nodes[0].Status));
    }

    [Fact]
    public async Task AnotherCodeHashIsComputed()
    {
        var unversioned = Cached with { Version = null };
        await StepTasks.Define(unversioned, codeHash: new CodeHash("old")).ExecuteAsync(Step("A"), Durable);

        var changed = await StepTasks.Define(unversioned, codeHash: new CodeHash("new")).ExecuteAsync(Step("A"), Durable);
        var same = await StepTasks.Define(unversioned, codeHash: new CodeHash("old")).ExecuteAsync(Step("A"), Durable);

        Assert.Equal((NodeStatus.Succeeded, NodeStatus.Cached), (changed.Nodes[0].Status, same.Nodes[0].Status));
    }

    [Fact]
    public async Task VersionTakesThePlaceOfTheCodeHash()
    {
        await StepTasks.Define(Cached, codeHash: new CodeHash("old")).ExecuteAsync(Step("A"), Durable);

        var result = await StepTasks.Define(Cached, codeHash: new CodeHash("new")).ExecuteAsync(Step("A"), Durable);

        Assert.Equal(NodeStatus.Cached, result.Nodes[0].Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SeedMattersToTasksThatUseIt(bool usesSeed)
    {
        Probe.Let("A", Act.Seed);
        var task = StepTasks.Define(Cached, usesSeed: usesSeed);
        await task.ExecuteAsync(Step("A"), Durable with { Seed = 1 });

        var result = await task.ExecuteAsync(Step("A"), Durable with { Seed = 2 });

        Assert.Equal(usesSeed ? NodeStatus.Succeeded : NodeStatus.Cached, result.Nodes[0].Status);
    }

    [Fact]
    public async Task WhereAndHowItRunsDoesNotMatter()
    {
        var here = Durable with { Executor = LocalTaskExecutor.Instance, MaxConcurrency = 7 };
        await Define(Cached).ExecuteAsync(Step("A"), here);

        var options = Cached with { Retries = 3, Timeout = TimeSpan.FromHours(1), CpuMillis = 1, Interruptible = true };
        var result = await Flow().Call("A", Define(options)).Build().ExecuteAsync(Step("Flow"), Durable);

        Assert.Equal((2, NodeStatus.Cached), (result.Output, result.Nodes[0].Status));
    }

    [Fact]
    public async Task ItemsOfAMapAreCachedOneByOne()
    {
        await Define(Cached).ExecuteAsync(Step("Map[1]", 1), Durable);
        await Flow().Map("Map", Define(Cached), 4).Build().ExecuteAsync(Step("Flow"), Durable);
        Probe.Forget();

        var result = await Flow().Map("Map", Define(Cached), 6, new MapOptions { Concurrency = 2 }).Build().ExecuteAsync(Step("Flow"), Durable);

        Assert.Equal(1 + 2 + 3 + 4 + 5 + 6, result.Output);
        Assert.Equal(["Map[4]", "Map[5]"], Probe.Ran.Order(StringComparer.Ordinal));
    }
}
