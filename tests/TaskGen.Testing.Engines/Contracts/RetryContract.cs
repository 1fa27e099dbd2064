using TaskGen.Definitions;
using TaskGen.Testing.Engines.Steps;
using TaskGen.Testing.Engines.Support;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>Which failures are tried again, when, and how often.</summary>
public abstract class RetryContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(10);

    private static readonly TaskOptions ThreeRetries = new() { Retries = 3, RetryDelay = 2 * Shortest };

    private static readonly TaskOptions AtOnce = ThreeRetries with { RetryDelay = TimeSpan.Zero };

    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task FailedAttemptIsRepeatedAfterAGrowingWait()
    {
        Probe.Let("A", Act.Fail, times: 3);

        var run = Define(ThreeRetries).ExecuteAsync(Step("A", 7), On(_clock));
        foreach (var seconds in new[] { 20, 40, 60 })
        {
            var wait = await _clock.TimerSetAsync(Shortest);
            var before = Probe.Ran.Count;
            Assert.InRange(wait.TotalSeconds, seconds / 2.0, seconds);
            _clock.Advance(wait - TimeSpan.FromTicks(1));
            Assert.Equal(before, Probe.Ran.Count);
            _clock.Advance(TimeSpan.FromTicks(1));
        }

        var result = await run;

        Assert.Equal(8, result.Output);
        var node = Assert.Single(result.Nodes);
        Assert.Equal((NodeStatus.Succeeded, 4), (node.Status, node.Attempts));
        Assert.Equal(["A 1", "A 2", "A 3"], node.Faults.Select(static fault => fault.Message));
        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task LastFailureIsReportedWhenRetriesAreUsedUp()
    {
        Probe.Let("A", Act.Fail);

        var result = await Define(AtOnce).ExecuteAsync(Step("A"), Options);

        Assert.Equal(["A", "A", "A", "A"], Probe.Ran);
        var error = Assert.Single(result.Errors);
        Assert.Equal(("A 4", 4), (error.Exception.Message, error.Attempt));
        Assert.Equal(4, Assert.Single(result.Nodes).Faults.Count);
    }

    [Fact]
    public async Task NonRecoverableFailureIsNotRetried()
    {
        Probe.Let("A", Act.FailForGood);

        var result = await Define(AtOnce).ExecuteAsync(Step("A"), Options);

        Assert.Equal("A 1", Assert.Single(result.Errors).Exception.Message);
        Assert.Equal(["A"], Probe.Ran);
    }

    [Fact]
    public async Task ListedFailureIsNotRetried()
    {
        Probe.Let("Listed", Act.Fail);
        Probe.Let("Other", Act.GiveUp);
        var task = Define(AtOnce with { NoRetryOn = static exception => exception is IOException });

        await task.ExecuteAsync(Step("Listed"), Options);
        Assert.Equal(["Listed"], Probe.Ran);
        Probe.Forget();
        await task.ExecuteAsync(Step("Other"), Options);
        Assert.Equal(["Other", "Other", "Other", "Other"], Probe.Ran);
    }

    [Fact]
    public async Task CancellationIsNotRetried()
    {
        using var caller = new CancellationTokenSource();
        Probe.Let("A", Act.Hold);

        var run = Define(AtOnce).ExecuteAsync(Step("A"), Options, caller.Token);
        await Probe.RanAsync("A");
        await caller.CancelAsync();
        var result = await run;

        Assert.Equal((RunStatus.Cancelled, 1), (result.Status, result.Nodes[0].Attempts));
        Assert.Equal(["A"], Probe.Ran);
    }

    [Fact]
    public async Task CancellationEndsTheWait()
    {
        using var caller = new CancellationTokenSource();
        Probe.Let("A", Act.Fail);

        var run = Define(ThreeRetries).ExecuteAsync(Step("A"), On(_clock), caller.Token);
        await _clock.TimerSetAsync(Shortest);
        await caller.CancelAsync();
        var result = await run;

        var node = Assert.Single(result.Nodes);
        Assert.Equal((RunStatus.Cancelled, NodeStatus.Cancelled, 1), (result.Status, node.Status, node.Attempts));
        Assert.Equal("A 1", Assert.Single(node.Faults).Message);
    }

    [Fact]
    public async Task WaitingForARetryLeavesThePlaceToOthers()
    {
        Probe.Let("Flaky", Act.Fail, times: 1);
        var flow = Flow().Call("Flaky", Define(ThreeRetries)).Call("Other", Define()).Build();

        var run = flow.ExecuteAsync(Step("Flow"), On(_clock) with { MaxConcurrency = 1 });
        var wait = await _clock.TimerSetAsync(Shortest);
        await Probe.RanAsync("Other");
        _clock.Advance(wait);

        Assert.Equal([2, 1], (await run).Nodes.Select(static node => node.Attempts));
    }

    [Fact]
    public async Task RetryWaitsForAPlace()
    {
        Probe.Let("Flaky", Act.Fail, times: 1);
        Probe.Let("Other", Act.Hold);
        var flow = Flow().Call("Flaky", Define(ThreeRetries)).Call("Other", Define()).Build();

        var run = flow.ExecuteAsync(Step("Flow"), On(_clock) with { MaxConcurrency = 1 });
        var wait = await _clock.TimerSetAsync(Shortest);
        await Probe.RanAsync("Other");
        _clock.Advance(wait);
        Probe.Open("Other");

        Assert.Equal(RunStatus.Succeeded, (await run).Status);
        Assert.Equal(["Flaky", "Other", "Flaky"], Probe.Ran);
        Assert.Equal(1, Probe.Most);
    }

    [Fact]
    public async Task LostWorkersDoNotUseUpRetries()
    {
        Probe.Let("A", Act.Fail, times: 1);
        var task = Define(AtOnce with { Retries = 1 });

        var result = await task.ExecuteAsync(Step("A"), Options with { Executor = new LosingExecutor(Engine.Executor, 3) });

        Assert.Equal((RunStatus.Succeeded, 5), (result.Status, result.Nodes[0].Attempts));
        Assert.Equal(["A", "A"], Probe.Ran);
    }

    [Fact]
    public async Task WorkersAreNotLostForEver()
    {
        var losing = new LosingExecutor(Engine.Executor, int.MaxValue);

        var result = await Define(new TaskOptions { RetryDelay = TimeSpan.Zero }).ExecuteAsync(Step("A"), Options with { Executor = losing });

        var error = Assert.Single(result.Errors);
        Assert.Equal(("worker 11 is gone", 11), (error.Exception.Message, error.Attempt));
        Assert.Empty(Probe.Ran);
    }
}
