namespace TaskGen.Tests.Execution;

/// <summary>Maps as nodes of a graph.</summary>
public class MapNodeTests
{
    private readonly Gatekeeper _gate = new();

    [Fact]
    public async Task ItemsAreNodesInsideTheMap()
    {
        var flow = new FlowBuilder("Flow").Map("Score", Define.Task("Score", value => value * 10), 3).Call("End", value => value, "Score").Build();

        var result = await flow.ExecuteAsync(new Number(1));

        Assert.Equal(30, result.Output);
        Assert.Equal(["Score", "Score[0]", "Score[1]", "Score[2]", "End"], result.Nodes.Select(node => node.Path));
    }

    [Theory]
    [InlineData(4, null, 4)]
    [InlineData(4, 2, 2)]
    [InlineData(2, 8, 2)]
    public async Task NoMoreItemsRunThanBothBoundsAllow(int run, int? map, int expected)
    {
        const int items = 20;
        var flow = new FlowBuilder("Flow").Map("Score", Define.TaskAsync("Score", _gate.PassAsync), items, new MapOptions { Concurrency = map }).Build();
        var running = flow.ExecuteAsync(new Number(1), new RunOptions { MaxConcurrency = run });
        await _gate.ArrivedAsync(expected);
        Assert.Equal(expected, _gate.Inside);
        _gate.Open(items);
        await running;

        Assert.Equal(expected, _gate.Most);
    }

    [Fact]
    public async Task MapsOfWorkflowsEndWithOnePlace()
    {
        var inner = new FlowBuilder("Inner").Call("A", value => value + 1).Map(
            "B", Define.Task("B", value => value), 3).Call("C", value => value, "A", "B").Build();
        var flow = new FlowBuilder("Flow").Map("Each", inner, 5).Map("Other", inner, 2).Compute("End", value => value, "Each", "Other").Build();

        var result = await flow.ExecuteAsync(new Number(1), new RunOptions { MaxConcurrency = 1 });

        Assert.Equal((1 + 2 + 3 + 4 + 5 + (5 * 3)) + (1 + 2 + (2 * 3)), result.Output);
        Assert.Contains(result.Nodes, node => node.Path == "Each[4]/B[2]");
    }

    [Fact]
    public async Task AFailureInsideAnItemThatIsAWorkflowIsTolerated()
    {
        var inner = new FlowBuilder("Inner").Call("A", FailsAtOne).Call("B", value => value, "A").Build();
        var flow = new FlowBuilder("Flow").TryMap("Each", inner, 4, new TryMapOptions { MinSuccesses = 3 }).Call("End", value => value, "Each").Build();

        var result = await flow.ExecuteAsync(new Number(1));

        Assert.Equal(RunStatus.Succeeded, result.Status);
        Assert.Equal(3, result.Output);
        Assert.Empty(result.Errors);
    }

    private static TaskGen.Definitions.TaskDefinition<Number, int> FailsAtOne { get; } =
        Define.Task("Score", value => value == 1 ? throw new InvalidOperationException("item 1") : value);
}
