using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Tests.Execution;

public class MapTests
{
    private readonly Gatekeeper _gate = new();

    [Fact]
    public async Task FirstFailedItemIsNamedByItsIndex()
    {
        // Item 1 fails after item 2 has, which waits for it to begin: what has not begun by then never does.
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var second = new TaskCompletionSource();
        var task = Define.TaskAsync("Score", async (value, _) =>
        {
            if (value == 1)
            {
                begun.SetResult();
                await second.Task;
            }
            else
            {
                await begun.Task;
            }

            throw new InvalidOperationException($"item {value}");
        });

        var error = await Assert.ThrowsAsync<RunFailedException>(() => PipelineRunner.MapAsync(
            task,
            [new Number(1), new Number(2)],
            null,
            new RunOptions { MaxConcurrency = 2, Progress = new OnEnd("Score[1]", second.SetResult) },
            default));

        Assert.Equal("item 1", error.InnerException!.Message);
        Assert.Contains("failed at 'Score[0]' (Acme.Numbers.Score, attempt 1): item 1", error.Message);
        Assert.Equal(["Score[0]", "Score[1]"], error.Result.Errors.Select(e => e.NodePath));
    }

    [Fact]
    public async Task ItemsAfterAFailureAreNotStarted()
    {
        var calls = 0;
        var task = Define.Task("Score", value => ++calls == 18 ? throw new InvalidOperationException("broken") : value);

        var error = await Assert.ThrowsAsync<RunFailedException>(
            () => PipelineRunner.MapAsync(task, Items(100), new MapOptions { Concurrency = 1 }, null, default));

        Assert.Equal(18, calls);
        Assert.Contains("'Score[17]'", error.Message);
        var nodes = error.Result.Nodes;
        Assert.Equal(100, nodes.Count);
        Assert.Equal((NodeStatus.Succeeded, NodeStatus.Failed, NodeStatus.Skipped), (nodes[16].Status, nodes[17].Status, nodes[18].Status));
        Assert.Equal(("Score[99]", NodeKind.Task, "Acme.Numbers.Score"), (nodes[99].Path, nodes[99].Kind, nodes[99].Task));
    }

    [Fact]
    public async Task RunningItemsAreCancelledWhenOneFails()
    {
        var task = Define.TaskAsync("Score", async (value, ct) =>
        {
            if (value == 0)
            {
                await _gate.ArrivedAsync();
                throw new InvalidOperationException("broken");
            }

            return await _gate.PassAsync(value, ct);
        });

        var error = await Assert.ThrowsAsync<RunFailedException>(
            () => PipelineRunner.MapAsync(task, Items(10), null, new RunOptions { MaxConcurrency = 2 }, default));

        Assert.Equal([NodeStatus.Failed, NodeStatus.Cancelled, NodeStatus.Skipped], error.Result.Nodes.Take(3).Select(node => node.Status));
    }

    [Fact]
    public async Task ItemsAreRetriedOneByOneAndLeaveTheirPlaceMeanwhile()
    {
        var clock = new ManualTimeProvider();
        var seen = new HashSet<int>();
        var others = new TaskCompletionSource();
        var task = Define.Task("Score", value =>
        {
            if (seen.Add(value) && value == 0)
            {
                throw new IOException("fault");
            }

            if (seen.Count == 10)
            {
                others.TrySetResult();
            }

            return value;
        }, new TaskOptions { Retries = 1 });

        var run = PipelineRunner.MapAsync(task, Items(10), new MapOptions { Concurrency = 1 }, Host.With(clock), default);
        await others.Task;
        clock.Advance(await clock.TimerSetAsync());

        Assert.Equal(Enumerable.Range(0, 10), await run);
    }

    private static Number[] Items(int count) => [.. Enumerable.Range(0, count).Select(i => new Number(i))];
}
