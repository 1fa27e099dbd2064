using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Tests.Execution;

public class TimeoutTests
{
    private static readonly TaskOptions TenMinutes = new() { Timeout = TimeSpan.FromMinutes(10) };

    private readonly ManualTimeProvider _clock = new();
    private readonly Gatekeeper _gate = new();

    [Fact]
    public async Task AttemptIsCancelledWhenItsTimeIsOver()
    {
        var flow = new FlowBuilder("Flow").Call("Slow", Define.TaskAsync("Slow", _gate.PassAsync, TenMinutes)).Build();

        var run = PipelineRunner.RunAsync(flow, new Number(1), Host.With(_clock), default);
        Assert.Equal(TimeSpan.FromMinutes(10), await _clock.TimerSetAsync());
        await _gate.ArrivedAsync();
        _clock.Advance(TimeSpan.FromMinutes(10));
        var error = await Assert.ThrowsAsync<RunFailedException>(() => run);

        var timeout = Assert.IsType<TaskTimeoutException>(error.InnerException);
        Assert.Equal("The task 'Acme.Numbers.Slow' took longer than its timeout of 10m.", timeout.Message);
        Assert.IsAssignableFrom<OperationCanceledException>(timeout.InnerException);
    }

    [Fact]
    public async Task AttemptThatEndsInTimeIsLeftAlone()
    {
        var task = Define.TaskAsync("Quick", _gate.PassAsync, TenMinutes);

        var run = PipelineRunner.RunAsync(task, new Number(4), Host.With(_clock), default);
        await _gate.ArrivedAsync();
        _clock.Advance(TimeSpan.FromMinutes(9.9));
        _gate.Open();

        Assert.Equal(4, await run);
        _clock.Advance(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task TimeoutIsRetriedWithNewTime()
    {
        var task = Define.TaskAsync("Slow", _gate.PassAsync, TenMinutes with { Retries = 1, RetryDelay = TimeSpan.Zero });

        var run = task.ExecuteAsync(new Number(4), Host.With(_clock));
        await _gate.ArrivedAsync();
        _clock.Advance(TimeSpan.FromMinutes(10));
        await _gate.ArrivedAsync();
        _clock.Advance(TimeSpan.FromMinutes(9));
        _gate.Open();
        var result = await run;

        Assert.Equal(4, result.Output);
        Assert.IsType<TaskTimeoutException>(Assert.Single(result.Nodes[0].Faults));
        Assert.Equal((2, TimeSpan.FromMinutes(19)), (result.Nodes[0].Attempts, result.Nodes[0].Duration));
    }

    [Fact]
    public async Task NextAttemptStartsWhenTheLastHasReallyEnded()
    {
        var running = 0;
        var most = 0;
        var noticed = new TaskCompletionSource();
        var calls = 0;
        var task = Define.TaskAsync("Stubborn", async (value, ct) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            if (++calls == 1)
            {
                ct.Register(noticed.SetResult);
                await _gate.PassAsync(value, CancellationToken.None);
            }

            Interlocked.Decrement(ref running);
            return value;
        }, TenMinutes with { Retries = 1, RetryDelay = TimeSpan.Zero });

        var run = task.ExecuteAsync(new Number(1), Host.With(_clock));
        await _gate.ArrivedAsync();
        _clock.Advance(TimeSpan.FromMinutes(10));
        await noticed.Task;
        Assert.Equal(1, calls);
        _gate.Open();
        var result = await run;

        Assert.Equal((RunStatus.Succeeded, 2, 1), (result.Status, calls, most));
    }

    [Fact]
    public async Task ResultThatComesLateIsATimeout()
    {
        var task = Define.Task("Late", value =>
        {
            _clock.Advance(TimeSpan.FromMinutes(11));
            return value;
        }, TenMinutes);

        var result = await task.ExecuteAsync(new Number(1), Host.With(_clock));

        Assert.IsType<TaskTimeoutException>(Assert.Single(result.Errors).Exception);
    }

    [Fact]
    public async Task CancellationOfTheRunIsNoTimeout()
    {
        using var caller = new CancellationTokenSource();
        var task = Define.TaskAsync("Slow", _gate.PassAsync, TenMinutes);

        var run = task.ExecuteAsync(new Number(1), Host.With(_clock), caller.Token);
        await _gate.ArrivedAsync();
        await caller.CancelAsync();

        Assert.Equal(RunStatus.Cancelled, (await run).Status);
    }

    [Fact]
    public async Task FailureThatCannotBeMendedStaysItselfAfterTheTimeout()
    {
        var task = Define.Task("Late", _ =>
        {
            _clock.Advance(TimeSpan.FromMinutes(11));
            throw new NonRecoverableException("no way");
        }, TenMinutes with { Retries = 5, RetryDelay = TimeSpan.Zero });

        var result = await task.ExecuteAsync(new Number(1), Host.With(_clock));

        Assert.Equal(("no way", 1), (Assert.Single(result.Errors).Exception.Message, result.Errors[0].Attempt));
    }

    [Fact]
    public async Task TimeoutLongerThanAnyTimerIsNone()
    {
        var task = Define.Task("Quick", value => value, new TaskOptions { Timeout = TimeSpan.FromDays(1_000) });

        Assert.Equal(3, await PipelineRunner.RunAsync(task, new Number(3), null, default));
    }
}
