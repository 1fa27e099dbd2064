using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Tests.Execution;

public class TimeoutTests
{
    private static readonly TaskOptions TenMinutes = new() { Timeout = TimeSpan.FromMinutes(10) };

    private readonly ManualTimeProvider _clock = new();
    private readonly Gatekeeper _gate = new();

    [Fact]
    public async Task WhatTheCancelledTaskThrewIsInTheTimeout()
    {
        var run = Define.TaskAsync("Slow", _gate.PassAsync, TenMinutes).ExecuteAsync(new Number(1), Host.With(_clock));
        await _gate.ArrivedAsync();
        _clock.Advance(TimeSpan.FromMinutes(10));

        var timeout = Assert.IsType<TaskTimeoutException>(Assert.Single((await run).Errors).Exception);
        Assert.IsAssignableFrom<OperationCanceledException>(timeout.InnerException);
    }

    [Fact]
    public async Task SynchronousResultThatComesLateIsATimeout()
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
