using TaskGen.CompilerServices;

namespace TaskGen.Tests.Execution;

public sealed class CancellationTests : IDisposable
{
    private readonly CancellationTokenSource _caller = new();
    private readonly Gatekeeper _gate = new();

    public void Dispose() => _caller.Dispose();

    [Fact]
    public async Task CancellationReachesEveryTaskAndEndsTheRun()
    {
        var flow = new FlowBuilder("Flow")
            .CallAsync("A", _gate.PassAsync)
            .CallAsync("B", _gate.PassAsync)
            .Call("C", value => value, "A")
            .Build();

        var run = flow.ExecuteAsync(new Number(1), new RunOptions { MaxConcurrency = 2 }, _caller.Token);
        await _gate.ArrivedAsync(2);
        await _caller.CancelAsync();
        var result = await run;

        Assert.Equal(RunStatus.Cancelled, result.Status);
        Assert.Equal([NodeStatus.Cancelled, NodeStatus.Cancelled, NodeStatus.Skipped], result.Nodes.Select(node => node.Status));
        Assert.Empty(result.Errors);
        Assert.Contains("it was cancelled", Assert.Throws<InvalidOperationException>(() => result.Output).Message);
    }

    [Fact]
    public async Task CancelledRunThrowsWithTheCallersToken()
    {
        var flow = new FlowBuilder("Flow").CallAsync("A", _gate.PassAsync).Build();
        var task = Define.TaskAsync("A", _gate.PassAsync);

        Task[] runs =
        [
            PipelineRunner.RunAsync(flow, new Number(1), null, _caller.Token),
            PipelineRunner.RunAsync(task, new Number(1), null, _caller.Token),
            PipelineRunner.MapAsync(task, [new Number(1)], null, null, _caller.Token),
        ];
        await _gate.ArrivedAsync(3);
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
        var calls = 0;
        var count = Define.Task("Count", value => calls++);
        var flow = new FlowBuilder("Flow").Call("A", count).Run("B", new FlowBuilder("Inner").Call("C", count).Build()).Build();
        await _caller.CancelAsync();

        var result = await flow.ExecuteAsync(new Number(1), null, _caller.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PipelineRunner.RunAsync(count, new Number(1), null, _caller.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PipelineRunner.MapAsync(count, [new Number(1)], null, null, _caller.Token));

        Assert.Equal(0, calls);
        Assert.Equal(RunStatus.Cancelled, result.Status);
        Assert.Equal(["A", "B", "B/C"], result.Nodes.Select(node => node.Path));
        Assert.All(result.Nodes, node => Assert.Equal((NodeStatus.Skipped, 0, null), (node.Status, node.Attempts, node.StartedAt)));
    }

    [Fact]
    public async Task TaskThatEndsInSpiteOfTheCancellationKeepsItsResult()
    {
        var flow = new FlowBuilder("Flow").CallAsync("Stubborn", (value, _) => _gate.PassAsync(value, CancellationToken.None)).Build();

        var run = PipelineRunner.RunAsync(flow, new Number(5), null, _caller.Token);
        await _gate.ArrivedAsync();
        await _caller.CancelAsync();
        _gate.Open();

        Assert.Equal(5, await run);
    }

    [Fact]
    public async Task CancellationThatNobodyAskedForIsAFailure()
    {
        // As when an HTTP client gives up by itself.
        var flow = new FlowBuilder("Flow").CallAsync("A", (_, _) => throw new TaskCanceledException("The request timed out.")).Build();

        var error = await Assert.ThrowsAsync<RunFailedException>(() => PipelineRunner.RunAsync(flow, new Number(1), null, _caller.Token));

        Assert.IsType<TaskCanceledException>(error.InnerException);
    }

    [Fact]
    public async Task FailureDuringCancellationIsReportedInACancelledRun()
    {
        var flow = new FlowBuilder("Flow").CallAsync("A", async (value, ct) =>
        {
            try
            {
                return await _gate.PassAsync(value, ct);
            }
            catch (OperationCanceledException)
            {
                throw new InvalidOperationException("The command was cancelled by the user.");
            }
        }).Build();

        var run = flow.ExecuteAsync(new Number(1), null, _caller.Token);
        await _gate.ArrivedAsync();
        await _caller.CancelAsync();
        var result = await run;

        Assert.Equal(RunStatus.Cancelled, result.Status);
        Assert.Equal(NodeStatus.Failed, Assert.Single(result.Nodes).Status);
        Assert.Equal("The command was cancelled by the user.", Assert.Single(result.Errors).Exception.Message);
    }

    [Fact]
    public async Task CancellationAfterAFailureLeavesTheRunFailed()
    {
        var flow = new FlowBuilder("Flow")
            .CallAsync("Stubborn", (value, _) => _gate.PassAsync(value, CancellationToken.None))
            .CallAsync("Failing", async (_, _) =>
            {
                await _gate.ArrivedAsync();
                throw new InvalidOperationException("broken");
            })
            .Call("Next", value => value, "Stubborn")
            .Build();
        var failed = new TaskCompletionSource();

        var run = flow.ExecuteAsync(
            new Number(1), new RunOptions { MaxConcurrency = 2, Progress = new OnEnd(failed.SetResult) }, _caller.Token);
        await failed.Task;
        await _caller.CancelAsync();
        _gate.Open();

        Assert.Equal(RunStatus.Failed, (await run).Status);
    }

    [Fact]
    public async Task CallbackThatThrowsDoesNotHideTheFailure()
    {
        var flow = new FlowBuilder("Flow")
            .CallAsync("Running", async (value, ct) =>
            {
                using var registration = ct.Register(() => throw new NotSupportedException("callback"));
                return await _gate.PassAsync(value, ct);
            })
            .CallAsync("Failing", async (_, _) =>
            {
                await _gate.ArrivedAsync();
                throw new InvalidOperationException("broken");
            })
            .Build();

        var error = await Assert.ThrowsAsync<RunFailedException>(
            () => PipelineRunner.RunAsync(flow, new Number(1), new RunOptions { MaxConcurrency = 2 }, default));

        Assert.Equal("broken", error.InnerException!.Message);
    }

    private sealed class OnEnd(Action notify) : IProgress<NodeProgress>
    {
        public void Report(NodeProgress value)
        {
            if (value.Status == NodeStatus.Failed)
            {
                notify();
            }
        }
    }
}
