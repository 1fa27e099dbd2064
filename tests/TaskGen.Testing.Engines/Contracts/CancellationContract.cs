using TaskGen.CompilerServices;
using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>What a caller's cancellation does.</summary>
public abstract class CancellationContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    private readonly CancellationTokenSource _caller = new();

    [Fact]
    public async Task CancellationReachesEveryTaskAndEndsTheRun()
    {
        Probe.Let("A", Act.Hold);
        Probe.Let("B", Act.Hold);
        var flow = Flow().Call("A", Define()).Call("B", Define()).Call("C", Define(), ["A"]).Build();

        var run = flow.ExecuteAsync(Step("Flow"), Options with { MaxConcurrency = 2 }, _caller.Token);
        await Probe.InsideAsync(2);
        await _caller.CancelAsync();
        var result = await run;

        Assert.Equal(RunStatus.Cancelled, result.Status);
        Assert.Equal([NodeStatus.Cancelled, NodeStatus.Cancelled, NodeStatus.Skipped], result.Nodes.Select(static node => node.Status));
        Assert.Empty(result.Errors);
        Assert.Contains("it was cancelled", Assert.Throws<InvalidOperationException>(() => result.Output).Message, StringComparison.Ordinal);
        await Probe.CancelledAsync("A");
        await Probe.CancelledAsync("B");
    }

    [Fact]
    public async Task CancellationEndsAMap()
    {
        var items = Items(50);
        Array.ForEach(items, item => Probe.Let(item.Name, Act.Hold));

        var run = PipelineRunner.MapAsync(Define(), items, null, Options with { MaxConcurrency = 2 }, _caller.Token);
        await Probe.InsideAsync(2);
        await _caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Equal(2, Probe.Ran.Count);
    }

    [Fact]
    public async Task CancelledRunThrowsWithTheCallersToken()
    {
        Probe.Let("A", Act.Hold);
        Task[] runs =
        [
            PipelineRunner.RunAsync(Flow().Call("A", Define()).Build(), Step("Flow"), Options, _caller.Token),
            PipelineRunner.RunAsync(Define(), Step("A"), Options, _caller.Token),
            PipelineRunner.MapAsync(Define(), [Step("A")], null, Options, _caller.Token),
        ];
        await Probe.InsideAsync(3);
        await _caller.CancelAsync();

        foreach (var run in runs)
        {
            var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
            Assert.Equal(_caller.Token, error.CancellationToken);
            Assert.True(run.IsCanceled);
        }
    }

    [Fact]
    public async Task NothingStartsWhenTheTokenIsCancelledAlready()
    {
        var flow = Flow().Call("A", Define()).Map("Map", Define(), 3).Run("Inner", Flow().Call("B", Define()).Build()).Build();
        await _caller.CancelAsync();

        var result = await flow.ExecuteAsync(Step("Flow"), Options, _caller.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PipelineRunner.RunAsync(Define(), Step("A"), Options, _caller.Token));

        Assert.Equal(RunStatus.Cancelled, result.Status);
        Assert.Equal(["A", "Map", "Inner", "Inner/B"], result.Nodes.Select(static node => node.Path));
        Assert.All(result.Nodes, static node => Assert.Equal((NodeStatus.Skipped, 0, null), (node.Status, node.Attempts, node.StartedAt)));
        Assert.Empty(Probe.Ran);
    }

    [Fact]
    public async Task TaskThatEndsInSpiteOfTheCancellationKeepsItsResult()
    {
        Probe.Let("Stubborn", Act.HoldOn);

        var run = Flow().Call("Stubborn", Define()).Build().ExecuteAsync(Step("Flow", 5), Options, _caller.Token);
        await Probe.RanAsync("Stubborn");
        await _caller.CancelAsync();
        await Probe.CancelledAsync("Stubborn");
        Probe.Open("Stubborn");

        Assert.Equal(6, (await run).Output);
    }

    [Fact]
    public async Task CancellationThatNobodyAskedForIsAFailure()
    {
        Probe.Let("A", Act.GiveUp);

        var result = await Define().ExecuteAsync(Step("A"), Options, _caller.Token);

        Assert.Equal(RunStatus.Failed, result.Status);
        Assert.Equal("A 1", Assert.Single(result.Errors).Exception.Message);
    }

    [Fact]
    public async Task CancelledRunCanBeResumed()
    {
        Probe.Let("B", Act.Hold);
        var flow = Flow().Call("A", Define()).Call("B", Define(), ["A"]).Build();

        var run = flow.ExecuteAsync(Step("Flow"), Durable, _caller.Token);
        await Probe.RanAsync("B");
        await _caller.CancelAsync();
        var cancelled = await run;
        Probe.Open("B");
        var resumed = await flow.ExecuteAsync(Step("Flow"), Durable with { Resume = cancelled.RunId });

        Assert.Equal((RunStatus.Cancelled, RunStatus.Succeeded, 3), (cancelled.Status, resumed.Status, resumed.Output));
        Assert.Equal(["A", "B", "B"], Probe.Ran);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _caller.Dispose();
        base.Dispose(disposing);
    }
}
