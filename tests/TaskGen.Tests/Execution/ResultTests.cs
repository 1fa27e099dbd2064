using System.Text;
using System.Text.Json;
using TaskGen.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Tests.Execution;

public class ResultTests
{
    [Fact]
    public async Task NodesAreListedInTheOrderOfTheGraph()
    {
        var inner = new FlowBuilder("Prepare").Call("GetData", value => value).Compute("Half", value => value / 2, "GetData").Build();
        var flow = new FlowBuilder("Training").Run("Prepare", inner).Call("TrainModel", value => value, "Prepare").Build();

        var result = await flow.ExecuteAsync(new Number(8));

        Assert.Equal((RunStatus.Succeeded, "Acme.Numbers.Training", 4), (result.Status, result.Name, result.Output));
        Assert.Equal(
            [
                ("Prepare", NodeKind.Workflow, "Acme.Numbers.Prepare"),
                ("Prepare/GetData", NodeKind.Task, "Acme.Numbers.GetData"),
                ("Prepare/Half", NodeKind.Inline, "Half()"),
                ("TrainModel", NodeKind.Task, "Acme.Numbers.TrainModel"),
            ],
            result.Nodes.Select(node => (node.Path, node.Kind, node.Task)));
        Assert.All(result.Nodes, node => Assert.Equal((NodeStatus.Succeeded, 1), (node.Status, node.Attempts)));
    }

    [Fact]
    public async Task TimesAreThoseOfTheRunsClock()
    {
        var clock = new ManualTimeProvider();
        var flow = new FlowBuilder("Flow").Call("First", Take(5)).Call("Second", Take(7), "First").Build();

        var result = await flow.ExecuteAsync(new Number(1), Host.With(clock));

        Assert.Equal((ManualTimeProvider.Start, TimeSpan.FromSeconds(12)), (result.StartedAt, result.Duration));
        Assert.Equal(
            [(ManualTimeProvider.Start, TimeSpan.FromSeconds(5)), (ManualTimeProvider.Start.AddSeconds(5), TimeSpan.FromSeconds(7))],
            result.Nodes.Select(node => (node.StartedAt!.Value, node.Duration)));

        Func<int, int> Take(int seconds) => value =>
        {
            clock.Advance(TimeSpan.FromSeconds(seconds));
            return value;
        };
    }

    [Fact]
    public async Task RunIdIsAUuidOfTheTimeOfTheStart()
    {
        Guid seen = default;
        var task = Define.Task("Look", (_, invocation) =>
        {
            seen = invocation.Context.RunId;
            return new(1);
        });

        var result = await task.ExecuteAsync(new Number(1), Host.With(new ManualTimeProvider()));

        Assert.Equal(7, result.RunId.Version);
        Assert.Equal(seen, result.RunId);
        var milliseconds = Convert.ToInt64(result.RunId.ToString("N")[..12], 16);
        Assert.Equal(ManualTimeProvider.Start.ToUnixTimeMilliseconds(), milliseconds);
    }

    [Fact]
    public async Task TaskAloneIsOneNode()
    {
        var result = await Define.Task("TrainModel", value => value).ExecuteAsync(new Number(1), new RunOptions { Seed = 3 });

        var node = Assert.Single(result.Nodes);
        Assert.Equal(("TrainModel", NodeKind.Task, "Acme.Numbers.TrainModel"), (node.Path, node.Kind, node.Task));
        Assert.Equal(3, result.Seed);
    }

    [Fact]
    public async Task TaskKnowsItsPlaceInTheRun()
    {
        var seen = new List<(string, int)>();
        var look = Define.Task("Look", (_, invocation) =>
        {
            seen.Add((invocation.Context.NodePath, invocation.Context.Attempt));
            return seen.Count < 2 ? throw new IOException("fault") : new(1);
        }, new TaskOptions { Retries = 1, RetryDelay = TimeSpan.Zero });
        var flow = new FlowBuilder("Outer").Run("Inner", new FlowBuilder("Inner").Call("Look_2", look).Build()).Build();

        await PipelineRunner.RunAsync(flow, new Number(1), null, default);
        await PipelineRunner.RunAsync(look, new Number(1), null, default);
        await PipelineRunner.MapAsync(look, [new Number(1), new Number(2)], new MapOptions { Concurrency = 1 }, null, default);

        Assert.Equal([("Inner/Look_2", 1), ("Inner/Look_2", 2), ("Look", 1), ("Look[0]", 1), ("Look[1]", 1)], seen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DefinitionKnownByNameRunsOnJson(bool isWorkflow)
    {
        PipelineDefinition definition = isWorkflow
            ? new FlowBuilder("Flow").Call("A", value => value + 1).Build()
            : Define.Task("Task", value => value + 1);
        using var inputs = JsonDocument.Parse("""{ "value": 41 }""");

        var result = await definition.ExecuteAsync(inputs.RootElement);

        using var stream = new MemoryStream();
        await using (var json = new Utf8JsonWriter(stream))
        {
            result.WriteOutput(new JsonValueWriter(json));
        }

        Assert.Equal("42", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task InvalidJsonInputsAreRefusedByTheirPath()
    {
        using var inputs = JsonDocument.Parse("""{ "value": "x" }""");

        var error = await Assert.ThrowsAsync<InvalidValueException>(
            () => ((PipelineDefinition)Define.Task("Task", value => value)).ExecuteAsync(inputs.RootElement));

        Assert.Equal("$.value", error.Path);
    }
}
