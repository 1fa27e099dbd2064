using TaskGen.CompilerServices;
using TaskGen.Testing.Engines.Steps;
using TaskGen.Testing.Engines.Support;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>Maps: their order, their bounds, and how many items have to succeed.</summary>
public abstract class MapContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    [Fact]
    public async Task ResultsAreInTheOrderOfTheItems()
    {
        // The first item ends after all others.
        Probe.Let("Item0", Act.Hold);

        var run = PipelineRunner.MapAsync(Define(), Items(20), null, Options with { MaxConcurrency = 3 }, default);
        await Probe.RanAsync("Item19");
        Probe.Open("Item0");

        Assert.Equal(Enumerable.Range(1, 20), await run);
    }

    [Fact]
    public async Task NoItemsGiveNoResults()
    {
        var context = new InProcessWorkflowContext(Options);

        Assert.Empty(await context.MapAsync(Define(), Items(0)));
        Assert.Empty(await context.TryMapAsync(Define(), Items(0)));
        Assert.Equal(1, (await Flow().Map("Map", Define(), 0).Call("End", Define(), ["Map"]).Build().ExecuteAsync(Step("Flow"), Options)).Output);
        Assert.Equal(["End"], Probe.Ran);
    }

    [Fact]
    public async Task ListsOfUnequalLengthsAreRefusedBeforeAnythingRuns()
    {
        string[] names = ["Item0", "Item1"];
        int[] values = [1, 2, 3];

        var refused = await Assert.ThrowsAsync<ArgumentException>(
            async () => await new InProcessWorkflowContext(Options).MapAsync(Define(), MapInputs.Of(names, values, Step)));

        Assert.Contains("2, 3 items", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Probe.Ran);
    }

    [Theory]
    [InlineData(2, null, 2)]
    [InlineData(8, 3, 3)]
    [InlineData(2, 8, 2)]
    public async Task NoMoreItemsRunThanBothBoundsAllow(int run, int? map, int expected)
    {
        var items = Items(9);
        Array.ForEach(items, item => Probe.Let(item.Name, Act.Hold));

        var mapping = PipelineRunner.MapAsync(
            Define(), items, new MapOptions { Concurrency = map }, Options with { MaxConcurrency = run }, default);
        await Probe.InsideAsync(expected);
        Array.ForEach(items, item => Probe.Open(item.Name));
        await mapping;

        Assert.Equal(expected, Probe.Most);
    }

    [Fact]
    public async Task MapFailsWithItsFirstFailedItem()
    {
        Probe.Let("Map[1]", Act.Fail);

        var result = await Flow().Map("Map", Define(), 4).Build().ExecuteAsync(Step("Flow"), Options with { MaxConcurrency = 1 });

        var error = Assert.Single(result.Errors);
        Assert.Equal(("Map[1]", "Map[1] 1"), (error.NodePath, error.Exception.Message));
        Assert.Equal(["Map", "Map[0]", "Map[1]", "Map[2]", "Map[3]"], result.Nodes.Select(static node => node.Path));
        Assert.Equal(
            [NodeStatus.Failed, NodeStatus.Succeeded, NodeStatus.Failed, NodeStatus.Skipped, NodeStatus.Skipped],
            result.Nodes.Select(static node => node.Status));
    }

    [Fact]
    public async Task FirstFailedItemIsTheFirstInOrderAndNotInTime()
    {
        Probe.Let("Map[0]", Act.HoldAndFail);
        Probe.Let("Map[1]", Act.Fail);
        var options = Options with { MaxConcurrency = 2, FailurePolicy = FailurePolicy.FinishIndependent };

        var run = Flow().Map("Map", Define(), 3).Build().ExecuteAsync(Step("Flow"), options);
        await Probe.RanAsync("Map[2]");
        Probe.Open("Map[0]");

        Assert.Equal(["Map[0]", "Map[1]"], (await run).Errors.Select(static error => error.NodePath));
    }

    [Fact]
    public async Task ItemsAreRetriedOneByOne()
    {
        Probe.Let("Item1", Act.Fail, times: 2);
        var task = Define(new() { Retries = 2, RetryDelay = TimeSpan.Zero });

        Assert.Equal([1, 2, 3], await PipelineRunner.MapAsync(task, Items(3), null, Options, default));

        Assert.Equal(["Item0", "Item1", "Item1", "Item1", "Item2"], Probe.Ran.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EachItemHasItsOwnTime()
    {
        // The second begins when the first has used up half of its time, and ends when the first is late.
        var limit = TimeSpan.FromMinutes(10);
        var clock = new ManualTimeProvider();
        Probe.Let("Map[0]", Act.Hold);
        Probe.Let("Map[1]", Act.Hold);
        Probe.Let("Map[2]", Act.Hold);
        var flow = Flow().TryMap("Map", Define(new() { Timeout = limit }), 3, new() { MinSuccesses = 2 }).Build();

        var run = flow.ExecuteAsync(Step("Flow"), On(clock) with { MaxConcurrency = 2 });
        await Probe.InsideAsync(2);
        clock.Advance(limit / 2);
        Probe.Open("Map[1]");
        await Probe.RanAsync("Map[2]");
        clock.Advance(limit / 2);
        await Probe.CancelledAsync("Map[0]");
        Probe.Open("Map[2]");
        var result = await run;

        Assert.Equal((RunStatus.Succeeded, 2), (result.Status, result.Output));
        Assert.Equal(
            [NodeStatus.Failed, NodeStatus.Succeeded, NodeStatus.Succeeded], result.Nodes.Skip(1).Select(static node => node.Status));
        Assert.IsType<TaskTimeoutException>(Assert.Single(result.Nodes[1].Faults));
    }

    [Fact]
    public async Task TimeoutOfAnItemIsRetried()
    {
        var limit = TimeSpan.FromMinutes(10);
        var clock = new ManualTimeProvider();
        Probe.Let("Item1", Act.Hold, times: 1);
        var task = Define(new() { Timeout = limit, Retries = 1, RetryDelay = TimeSpan.Zero });

        var run = PipelineRunner.MapAsync(task, Items(3), null, On(clock) with { MaxConcurrency = 1 }, default);
        await Probe.RanAsync("Item1");
        clock.Advance(limit);

        Assert.Equal([1, 2, 3], await run);
        Assert.Equal(["Item0", "Item1", "Item1", "Item2"], Probe.Ran.Order(StringComparer.Ordinal));
    }
}
