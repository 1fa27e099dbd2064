using TaskGen.CompilerServices;

namespace TaskGen.Tests.Execution;

public sealed class CancellationTests : IDisposable
{
    private readonly CancellationTokenSource _caller = new();
    private readonly Gatekeeper _gate = new();

    public void Dispose() => _caller.Dispose();

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
