using System.Collections.Concurrent;
using TaskGen.CompilerServices;

namespace TaskGen.Tests.Execution;

public class DataOrderTests
{
    [Fact]
    public async Task ValuesFlowAlongTheEdges()
    {
        var flow = new FlowBuilder("Diamond")
            .Call("Top", value => value + 1)
            .Call("Left", value => value * 10, "Top")
            .Call("Right", value => value * 100, "Top")
            .Call("Bottom", value => -value, "Left", "Right")
            .Build();

        Assert.Equal(-330, await PipelineRunner.RunAsync(flow, new Number(2), null, default));
    }

    [Fact]
    public async Task NodeStartsAfterEverythingItDependsOn()
    {
        var order = new ConcurrentQueue<string>();
        var slow = new Gatekeeper();
        var flow = new FlowBuilder("Join")
            .CallAsync("Slow", async (value, ct) => Note("Slow", await slow.PassAsync(value, ct)))
            .Call("Fast", value => Note("Fast", value))
            .Call("Join", value => Note("Join", value), "Slow", "Fast")
            .Build();

        var run = PipelineRunner.RunAsync(flow, new Number(1), null, default);
        await slow.ArrivedAsync();
        slow.Open();

        Assert.Equal(2, await run);
        Assert.Equal("Join", order.Last());
        Assert.Equal(3, order.Count);

        int Note(string id, int value)
        {
            order.Enqueue(id);
            return value;
        }
    }

    [Fact]
    public async Task BarrierHoldsBackNodesThatTakeNoValueFromIt()
    {
        var order = new ConcurrentQueue<string>();
        var gate = new Gatekeeper();
        var flow = new FlowBuilder("Barrier")
            .Call("Write", Define.TaskAsync("Write", async (value, ct) => Note("Write", await gate.PassAsync(value, ct))))
            .Call("Read", Define.Task("Read", value => Note("Read", value)), after: ["Write"])
            .Build();

        var run = PipelineRunner.RunAsync(flow, new Number(1), null, default);
        await gate.ArrivedAsync();
        Assert.Empty(order);
        gate.Open();
        await run;

        Assert.Equal(["Write", "Read"], order);

        int Note(string id, int value)
        {
            order.Enqueue(id);
            return value;
        }
    }

    [Fact]
    public async Task ExpressionsRunBetweenTasks()
    {
        var flow = new FlowBuilder("Expressions")
            .Compute("Double", value => value * 2)
            .Call("Task", value => value + 1, "Double")
            .Compute("Square", value => value * value, "Task")
            .Build();

        Assert.Equal(49, await PipelineRunner.RunAsync(flow, new Number(3), null, default));
    }

    [Fact]
    public async Task WorkflowsRunInsideWorkflows()
    {
        var inner = new FlowBuilder("Inner").Call("A", value => value + 1).Call("B", value => value * 2, "A").Build();
        var outer = new FlowBuilder("Outer").Run("First", inner).Run("Second", inner, "First").Build();

        Assert.Equal(10, await PipelineRunner.RunAsync(outer, new Number(1), null, default));
    }

    [Fact]
    public async Task WorkflowWithoutNodesGivesItsInput()
    {
        var empty = new FlowBuilder("Empty").Build();
        var outer = new FlowBuilder("Outer").Run("Inner", empty).Build();

        Assert.Equal(7, await PipelineRunner.RunAsync(empty, new Number(7), null, default));
        Assert.Equal(7, await PipelineRunner.RunAsync(outer, new Number(7), null, default));
    }

    [Fact]
    public async Task OneDefinitionRunsManyTimesAtOnce()
    {
        var flow = new FlowBuilder("Pair").Call("A", value => value + 1).CallAsync("B", async (value, _) =>
        {
            await Task.Yield();
            return value * 2;
        }, "A").Build();

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => PipelineRunner.RunAsync(flow, new Number(i), null, default)));

        Assert.Equal(Enumerable.Range(0, 50).Select(i => (i + 1) * 2), results);
    }
}
