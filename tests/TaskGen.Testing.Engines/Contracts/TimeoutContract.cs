using TaskGen.Definitions;
using TaskGen.Testing.Engines.Steps;
using TaskGen.Testing.Engines.Support;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>The time that an attempt has.</summary>
public abstract class TimeoutContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private static readonly TaskOptions TenMinutes = new() { Timeout = Limit };

    private static readonly TaskOptions TwoAttempts = TenMinutes with { Retries = 1, RetryDelay = TimeSpan.Zero };

    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task AttemptIsCancelledWhenItsTimeIsOver()
    {
        Probe.Let("A", Act.Hold);

        var run = Flow().Call("A", Define(TenMinutes)).Build().ExecuteAsync(Step("Flow"), On(_clock));
        Assert.Equal(Limit, await _clock.TimerSetAsync(Limit));
        await Probe.RanAsync("A");
        _clock.Advance(Limit);
        var result = await run;

        Assert.Equal((RunStatus.Failed, NodeStatus.Failed), (result.Status, result.Nodes[0].Status));
        var timeout = Assert.IsType<TaskTimeoutException>(Assert.Single(result.Errors).Exception);
        Assert.Equal($"The task '{StepTasks.Name}' took longer than its timeout of 10m.", timeout.Message);
        await Probe.CancelledAsync("A");
    }

    [Fact]
    public async Task AttemptThatEndsInTimeIsLeftAlone()
    {
        Probe.Let("A", Act.Hold);

        var run = Define(TenMinutes).ExecuteAsync(Step("A"), On(_clock));
        await Probe.RanAsync("A");
        _clock.Advance(Limit - TimeSpan.FromTicks(1));
        Probe.Open("A");

        Assert.Equal(2, (await run).Output);
        _clock.Advance(Limit);
    }

    [Fact]
    public async Task TimeoutIsRetriedWithNewTime()
    {
        Probe.Let("A", Act.Hold);

        var run = Define(TwoAttempts).ExecuteAsync(Step("A"), On(_clock));
        await Probe.RanAsync("A");
        _clock.Advance(Limit);
        await Probe.RanAsync("A", times: 2);
        _clock.Advance(Limit - TimeSpan.FromTicks(1));
        Probe.Open("A");
        var result = await run;

        Assert.Equal((2, 2, (2 * Limit) - TimeSpan.FromTicks(1)), (result.Output, result.Nodes[0].Attempts, result.Nodes[0].Duration));
        Assert.IsType<TaskTimeoutException>(Assert.Single(result.Nodes[0].Faults));
    }

    [Fact]
    public async Task NextAttemptStartsWhenTheLastHasReallyEnded()
    {
        Probe.Let("A", Act.HoldOn, times: 1);

        var run = Define(TwoAttempts).ExecuteAsync(Step("A"), On(_clock));
        await Probe.RanAsync("A");
        _clock.Advance(Limit);
        await Probe.CancelledAsync("A");
        Assert.Equal(["A"], Probe.Ran);
        Probe.Open("A");
        var result = await run;

        Assert.Equal((RunStatus.Succeeded, 2), (result.Status, result.Nodes[0].Attempts));
        Assert.Equal(1, Probe.Most);
    }

    [Fact]
    public async Task ResultThatComesLateIsATimeout()
    {
        Probe.Let("A", Act.HoldOn);

        var run = Define(TenMinutes).ExecuteAsync(Step("A"), On(_clock));
        await Probe.RanAsync("A");
        _clock.Advance(Limit);
        await Probe.CancelledAsync("A");
        Probe.Open("A");

        Assert.IsType<TaskTimeoutException>(Assert.Single((await run).Errors).Exception);
    }

    [Fact]
    public async Task CancellationOfTheRunIsNoTimeout()
    {
        using var caller = new CancellationTokenSource();
        Probe.Let("A", Act.Hold);

        var run = Define(TwoAttempts).ExecuteAsync(Step("A"), On(_clock), caller.Token);
        await Probe.RanAsync("A");
        await caller.CancelAsync();
        var result = await run;

        Assert.Equal((RunStatus.Cancelled, NodeStatus.Cancelled, 1), (result.Status, result.Nodes[0].Status, result.Nodes[0].Attempts));
        Assert.Empty(result.Errors);
    }
}
