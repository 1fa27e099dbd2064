using TaskGen.Definitions;
using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>Calls with the same key at the same time.</summary>
public abstract class SameKeyContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    private static readonly TaskOptions Cached = new() { Cache = true, Version = "1" };

    [Fact]
    public async Task OneComputesAndTheOthersWaitAndThenHit()
    {
        Probe.Let("A", Act.Hold);
        var task = Define(Cached);

        var first = task.ExecuteAsync(Step("A"), Durable);
        await Probe.RanAsync("A");
        var others = Enumerable.Range(0, 4).Select(_ => task.ExecuteAsync(Step("A"), Durable)).ToArray();
        Probe.Open("A");

        Assert.Equal(2, (await first).Output);
        Assert.All(await Task.WhenAll(others), static result => Assert.Equal((2, NodeStatus.Cached), (result.Output, result.Nodes[0].Status)));
        Assert.Equal(["A"], Probe.Ran);
    }

    [Fact]
    public async Task FailureOfTheOwnerLetsTheNextCompute()
    {
        Probe.Let("A", Act.HoldAndFail, times: 1);
        var task = Define(Cached);

        var first = task.ExecuteAsync(Step("A"), Durable);
        await Probe.RanAsync("A");
        var second = task.ExecuteAsync(Step("A"), Durable);
        Probe.Open("A");

        Assert.Equal((RunStatus.Failed, RunStatus.Succeeded), ((await first).Status, (await second).Status));
        Assert.Equal(["A", "A"], Probe.Ran);
        Assert.Equal(1, Probe.Most);
    }

    [Fact]
    public async Task CancellationEndsTheWait()
    {
        Probe.Let("A", Act.Hold);
        var owner = Define(Cached).ExecuteAsync(Step("A"), Durable);
        await Probe.RanAsync("A");
        using var caller = new CancellationTokenSource();

        var waiting = Define(Cached).ExecuteAsync(Step("A"), Durable, caller.Token);
        await caller.CancelAsync();
        var cancelled = await waiting;
        Probe.Open("A");

        Assert.Equal((RunStatus.Cancelled, 2), (cancelled.Status, (await owner).Output));
        Assert.Equal(["A"], Probe.Ran);
    }
}
