using TaskGen.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Execution.Attempts;

namespace TaskGen.Tests.Execution;

public class RetryTests
{
    private static readonly TaskOptions ThreeRetries = new() { Retries = 3, RetryDelay = TimeSpan.FromSeconds(10) };

    private readonly ManualTimeProvider _clock = new();
    private int _calls;

    [Fact]
    public async Task FailedAttemptIsRepeatedAfterAGrowingWait()
    {
        var task = Define.Task("Flaky", value => ++_calls < 4 ? throw new IOException($"fault {_calls}") : value, ThreeRetries);

        var run = task.ExecuteAsync(new Number(7), Host.With(_clock));
        foreach (var seconds in new[] { 10, 20, 40 })
        {
            var wait = await _clock.TimerSetAsync();
            var calls = _calls;
            Assert.InRange(wait.TotalSeconds, seconds / 2.0, seconds);
            _clock.Advance(wait - TimeSpan.FromTicks(1));
            Assert.Equal(calls, _calls);
            _clock.Advance(TimeSpan.FromTicks(1));
        }

        var result = await run;

        Assert.Equal(7, result.Output);
        var node = Assert.Single(result.Nodes);
        Assert.Equal((NodeStatus.Succeeded, 4), (node.Status, node.Attempts));
        Assert.Equal(["fault 1", "fault 2", "fault 3"], node.Faults.Select(fault => fault.Message));
        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task LastFailureIsReportedWhenRetriesAreUsedUp()
    {
        var task = Define.Task("Broken", _ => throw new IOException($"fault {++_calls}"), ThreeRetries with { RetryDelay = TimeSpan.Zero });

        var result = await task.ExecuteAsync(new Number(1));

        Assert.Equal(4, _calls);
        var error = Assert.Single(result.Errors);
        Assert.Equal(("fault 4", 4), (error.Exception.Message, error.Attempt));
        Assert.Equal(4, Assert.Single(result.Nodes).Faults.Count);
    }

    [Fact]
    public async Task NonRecoverableFailureIsNotRetried()
    {
        var task = Define.Task("Broken", _ => Count(new NonRecoverableException("no way")), ThreeRetries);

        await Assert.ThrowsAsync<RunFailedException>(() => PipelineRunner.RunAsync(task, new Number(1), null, default));

        Assert.Equal(1, _calls);
    }

    [Fact]
    public async Task ListedFailureIsNotRetried()
    {
        var options = ThreeRetries with { NoRetryOn = static exception => exception is IOException, RetryDelay = TimeSpan.Zero };
        var listed = Define.Task("Listed", _ => Count(new FileNotFoundException("gone")), options);
        var other = Define.Task("Other", _ => Count(new InvalidOperationException("odd")), options);

        await listed.ExecuteAsync(new Number(1));
        Assert.Equal(1, _calls);
        await other.ExecuteAsync(new Number(1));
        Assert.Equal(5, _calls);
    }

    [Fact]
    public async Task CancellationIsNotRetried()
    {
        using var caller = new CancellationTokenSource();
        var gate = new Gatekeeper();
        var task = Define.TaskAsync("Running", gate.PassAsync, ThreeRetries);

        var run = task.ExecuteAsync(new Number(1), null, caller.Token);
        await gate.ArrivedAsync();
        await caller.CancelAsync();
        var result = await run;

        Assert.Equal((RunStatus.Cancelled, 1), (result.Status, result.Nodes[0].Attempts));
    }

    [Fact]
    public async Task CancellationEndsTheWait()
    {
        using var caller = new CancellationTokenSource();
        var task = Define.Task("Broken", _ => Count(new IOException("fault")), ThreeRetries);

        var run = task.ExecuteAsync(new Number(1), Host.With(_clock), caller.Token);
        await _clock.TimerSetAsync();
        await caller.CancelAsync();
        var result = await run;

        var node = Assert.Single(result.Nodes);
        Assert.Equal((RunStatus.Cancelled, NodeStatus.Cancelled, 1), (result.Status, node.Status, node.Attempts));
        Assert.Equal("fault", Assert.Single(node.Faults).Message);
    }

    [Fact]
    public async Task WaitingForARetryLeavesThePlaceToOthers()
    {
        var flaky = Define.Task("Flaky", value => ++_calls < 2 ? throw new IOException("fault") : value, ThreeRetries);
        var ended = new TaskCompletionSource();
        var other = Define.Task("Other", value =>
        {
            ended.SetResult();
            return value;
        });
        var flow = new FlowBuilder("Flow").Call("Flaky", flaky).Call("Other", other).Build();

        var run = flow.ExecuteAsync(new Number(1), Host.With(_clock) with { MaxConcurrency = 1 });
        await ended.Task;
        _clock.Advance(await _clock.TimerSetAsync());
        var result = await run;

        Assert.Equal([2, 1], result.Nodes.Select(node => node.Attempts));
    }

    [Fact]
    public async Task RetryWaitsForAPlace()
    {
        var gate = new Gatekeeper();
        var flaky = Define.TaskAsync(
            "Flaky", (value, ct) => ++_calls < 2 ? throw new IOException("fault") : gate.PassAsync(value, ct), ThreeRetries);
        var flow = new FlowBuilder("Flow").Call("Flaky", flaky).CallAsync("Other", gate.PassAsync).Build();

        var run = flow.ExecuteAsync(new Number(1), Host.With(_clock) with { MaxConcurrency = 1 });
        await gate.ArrivedAsync();
        _clock.Advance(await _clock.TimerSetAsync());
        gate.Open();
        await gate.ArrivedAsync();
        gate.Open();

        Assert.Equal(RunStatus.Succeeded, (await run).Status);
        Assert.Equal(1, gate.Most);
    }

    [Theory]
    [InlineData(1, 1, 0, 0.5)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1, 4, 1, 8)]
    [InlineData(1, 7, 1, 60)]
    [InlineData(1, 2_000, 1, 60)]
    [InlineData(300, 1, 1, 300)]
    [InlineData(300, 5, 1, 300)]
    [InlineData(0, 3, 1, 0)]
    public void WaitDoublesUpToAMinute(double first, int retry, double random, double expected)
    {
        var options = new TaskOptions { RetryDelay = TimeSpan.FromSeconds(first) };

        Assert.Equal(TimeSpan.FromSeconds(expected), RetryPolicy.Delay(options, retry, random));
    }

    private int Count(Exception exception)
    {
        _calls++;
        throw exception;
    }
}
