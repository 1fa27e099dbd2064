using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Tests.Execution;

public class LargeGraphTests
{
    [Fact]
    public async Task LongSynchronousChainNeedsNoStack()
    {
        const int length = 100_000;
        var increment = Define.Task("Increment", value => value + 1);

        Assert.Equal(length, await PipelineRunner.RunAsync(Chain(increment, length), new Number(0), null, default));
    }

    [Fact]
    public async Task LongAsynchronousChainNeedsNoStack()
    {
        const int length = 100_000;
        var increment = Define.TaskAsync("Increment", async (value, _) =>
        {
            await Task.Yield();
            return value + 1;
        });

        Assert.Equal(length, await PipelineRunner.RunAsync(Chain(increment, length), new Number(0), null, default));
    }

    [Fact]
    public async Task LongChainAfterAFailureNeedsNoStack()
    {
        var flow = new FlowBuilder("Chain").Call("0", _ => throw new InvalidOperationException("first"));
        for (var i = 1; i < 100_000; i++)
        {
            flow.Compute($"{i}", value => value, $"{i - 1}");
        }

        var result = await flow.Build().ExecuteAsync(new Number(0), new RunOptions { FailurePolicy = FailurePolicy.FinishIndependent });

        Assert.Equal(99_999, result.Nodes.Count(node => node.Status == NodeStatus.Skipped));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task FanOutReachesEveryNode(int concurrency)
    {
        const int width = 10_000;
        var square = Define.Task("Square", value => value + 1);
        var flow = new FlowBuilder("FanOut").Call("Source", value => value);
        for (var i = 0; i < width; i++)
        {
            flow.Call($"{i}", square, ["Source"]);
        }

        flow.Call("Sink", value => value, [.. Enumerable.Range(0, width).Select(i => $"{i}")]);

        var sum = await PipelineRunner.RunAsync(flow.Build(), new Number(1), new RunOptions { MaxConcurrency = concurrency }, default);

        Assert.Equal(2 * width, sum);
    }

    [Fact]
    public async Task ManyWorkflowsThatFollowTasksNeedNoStack()
    {
        // Each task that ends frees a place for the next and makes a workflow ready: a scheduler that ran whatever is
        // ready from within a workflow would go one level deeper with each pair.
        const int pairs = 20_000;
        var inner = new FlowBuilder("Inner").Call("Step", value => value + 1).Build();
        var task = Define.Task("Task", value => value);
        var flow = new FlowBuilder("Pairs");
        for (var i = 0; i < pairs; i++)
        {
            flow.Call($"t{i}", task);
        }

        for (var i = 0; i < pairs; i++)
        {
            flow.Run($"w{i}", inner, $"t{i}");
        }

        flow.Compute("Sum", value => value, [.. Enumerable.Range(0, pairs).Select(i => $"w{i}")]);

        Assert.Equal(2 * pairs, await PipelineRunner.RunAsync(flow.Build(), new Number(1), new RunOptions { MaxConcurrency = 1 }, default));
    }

    private static WorkflowDefinition<Number, int> Chain(TaskDefinition<Number, int> task, int length)
    {
        var flow = new FlowBuilder("Chain").Call("0", task);
        for (var i = 1; i < length; i++)
        {
            flow.Call($"{i}", task, [$"{i - 1}"]);
        }

        return flow.Build();
    }
}
