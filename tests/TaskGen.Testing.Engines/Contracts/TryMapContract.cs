using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>Maps some of whose items may fail: the minimum of successes.</summary>
public abstract class TryMapContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    [Fact]
    public async Task MapHasNoMinimumAndFails()
    {
        var items = FourWithTheFirstFailing();

        var failure = await Assert.ThrowsAsync<IOException>(() => new InProcessWorkflowContext(Options).MapAsync(Define(), items));

        Assert.Equal("Item1 1", failure.Message);
    }

    // The minimum, the ratio, and whether three of four are enough.
    [Theory]
    [InlineData(null, null, false)]
    [InlineData(null, 1.0, false)]
    [InlineData(null, .75, true)]
    [InlineData(null, .5, true)]
    [InlineData(1, null, true)]
    [InlineData(3, null, true)]
    [InlineData(4, null, false)]
    [InlineData(1, 1.0, true)]
    [InlineData(4, .1, false)]
    public async Task MinimumOfSuccessesDecides(int? minimum, double? ratio, bool succeeds)
    {
        var items = FourWithTheFirstFailing();
        var options = ratio is { } given
            ? new TryMapOptions { MinSuccesses = minimum, MinSuccessRatio = given }
            : minimum is null ? null : new TryMapOptions { MinSuccesses = minimum };

        var run = new InProcessWorkflowContext(Options).TryMapAsync(Define(), items, options);

        if (!succeeds)
        {
            var failure = await Assert.ThrowsAsync<MapFailedException>(() => run);
            Assert.Equal("Item1 1", failure.InnerException!.Message);
            return;
        }

        var results = await run;
        Assert.Equal([false, true, true, true], results.Select(static result => result.Succeeded));
        Assert.Equal([3, 4, 5], results.Skip(1).Select(static result => result.Value));
        Assert.Equal(("System.IO.IOException", "Item1 1"), (results[0].Error!.Type, results[0].Error!.Message));
        Assert.Contains(nameof(StepTasks), results[0].Error!.StackTrace, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(93, true)]
    [InlineData(94, false)]
    public async Task SevenPercentOfAHundredAreSeven(int failures, bool succeeds)
    {
        var items = Items(100);
        Array.ForEach(items[..failures], item => Probe.Let(item.Name, Act.Fail));

        var run = new InProcessWorkflowContext(Options).TryMapAsync(Define(), items, new TryMapOptions { MinSuccessRatio = 0.07 });

        if (succeeds)
        {
            Assert.Equal(7, (await run).Count(static result => result.Succeeded));
        }
        else
        {
            Assert.Contains("94 of 100 items failed", (await Assert.ThrowsAsync<MapFailedException>(() => run)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task MapEndsAsSoonAsTheMinimumIsOutOfReach()
    {
        foreach (var item in Items(10))
        {
            Probe.Let($"Map[{item.Value}]", Act.Fail);
        }

        var flow = Flow().TryMap("Map", Define(), 10, new TryMapOptions { MinSuccesses = 8 }).Call("After", Define(), ["Map"]).Build();

        var result = await flow.ExecuteAsync(Step("Flow"), Options with { MaxConcurrency = 1 });

        Assert.Equal(["Map[0]", "Map[1]", "Map[2]"], Probe.Ran);
        Assert.Equal(RunStatus.Failed, result.Status);
        Assert.Equal("Map", Assert.Single(result.Errors).NodePath);
        Assert.Equal(7, result.Nodes.Count(static node => node.Status == NodeStatus.Skipped && node.Path.StartsWith("Map[", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task FailedItemsDoNotFailTheRun()
    {
        Probe.Let("Map[1]", Act.Fail);
        var flow = Flow().TryMap("Map", Define(), 4, new TryMapOptions { MinSuccesses = 3 }).Call("After", Define(), ["Map"]).Build();

        var result = await flow.ExecuteAsync(Step("Flow"), Options);

        Assert.Equal((RunStatus.Succeeded, 4), (result.Status, result.Output));
        Assert.Empty(result.Errors);
        Assert.Equal(NodeStatus.Failed, result.Nodes.Single(static node => node.Path == "Map[1]").Status);
    }

    private Step[] FourWithTheFirstFailing()
    {
        Probe.Let("Item1", Act.Fail);
        return Items(5)[1..];
    }
}
