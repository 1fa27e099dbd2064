using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Storage.Journals;
using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>What a resumed run does again, and what it does not.</summary>
public abstract class ResumeContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    [Fact]
    public async Task WhatHasRunIsNotRunAgain()
    {
        Probe.Let("C", Act.Fail, times: 1);
        var first = await Chain().ExecuteAsync(Step("Flow"), Durable);
        Assert.Equal(RunStatus.Failed, first.Status);
        Assert.Equal(["A", "B", "C"], Probe.Ran);
        Probe.Forget();
        Probe.Let("C", Act.Add);

        var second = await Chain().ExecuteAsync(Step("Flow"), Durable with { Resume = first.RunId });

        Assert.Equal((RunStatus.Succeeded, 4, first.RunId), (second.Status, second.Output, second.RunId));
        Assert.Equal(["C"], Probe.Ran);
        Assert.Equal([NodeStatus.Cached, NodeStatus.Cached, NodeStatus.Succeeded], second.Nodes.Select(static node => node.Status));
        Assert.Equal([RunStatus.Failed, RunStatus.Succeeded], Store.Records<RunEnded>(first.RunId).Select(static end => end.Status));
    }

    [Fact]
    public async Task FinishedRunGivesItsResultAgain()
    {
        var first = await Chain().ExecuteAsync(Step("Flow"), Durable);
        Probe.Forget();

        var second = await Chain().ExecuteAsync(Step("Flow"), Durable with { Resume = first.RunId });

        Assert.Equal((first.Output, RunStatus.Succeeded), (second.Output, second.Status));
        Assert.Empty(Probe.Ran);
    }

    [Fact]
    public async Task OtherInputsAreRefused()
    {
        Probe.Let("C", Act.Fail);
        var first = await Chain().ExecuteAsync(Step("Flow"), Durable);
        Probe.Forget();

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Chain().ExecuteAsync(Step("Flow", 2), Durable with { Resume = first.RunId }));

        Assert.Contains($"The run {first.RunId} was started with other inputs: {{", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Probe.Ran);
    }

    [Fact]
    public async Task ChangedCodeIsRunAgainWithWhatDependsOnIt()
    {
        Probe.Let("C", Act.Fail, times: 1);
        var first = await Chain().ExecuteAsync(Step("Flow"), Durable);
        Probe.Forget();
        Probe.Let("B", Act.AddMore);
        Probe.Let("C", Act.Add);

        var second = await Chain(codeOfB: "new").ExecuteAsync(Step("Flow"), Durable with { Resume = first.RunId });

        Assert.Equal(103, second.Output);
        Assert.Equal(["B", "C"], Probe.Ran);
        Assert.Contains(Log, static line => line.Contains($"B is computed again: the code of '{StepTasks.Name}' has changed.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ChangedCodeWithTheSameResultLeavesTheRestAlone()
    {
        var first = await Chain().ExecuteAsync(Step("Flow"), Durable);
        Probe.Forget();

        await Chain(codeOfB: "new").ExecuteAsync(Step("Flow"), Durable with { Resume = first.RunId });

        Assert.Equal(["B"], Probe.Ran);
    }

    [Fact]
    public async Task FailedItemsOfAMapAreTriedAgain()
    {
        Probe.Let("Map[1]", Act.Fail);
        Probe.Let("Map[3]", Act.Fail);
        var flow = Flow().Map("Map", Define(), 5).Build();
        var first = await flow.ExecuteAsync(Step("Flow"), Durable with { FailurePolicy = FailurePolicy.FinishIndependent });
        Assert.Equal(2, first.Errors.Count);
        Probe.Forget();
        Probe.Let("Map[1]", Act.Add);
        Probe.Let("Map[3]", Act.Add);

        var second = await flow.ExecuteAsync(Step("Flow"), Durable with { Resume = first.RunId });

        Assert.Equal(1 + 2 + 3 + 4 + 5, second.Output);
        Assert.Equal(["Map[1]", "Map[3]"], Probe.Ran.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task FailedItemsOfAMapThatMayFailAreTriedAgain()
    {
        Probe.Let("Map[1]", Act.Fail);
        Probe.Let("After", Act.Fail);
        var flow = Flow().TryMap("Map", Define(), 4, new TryMapOptions { MinSuccesses = 3 }).Call("After", Define(), ["Map"]).Build();
        var first = await flow.ExecuteAsync(Step("Flow"), Durable);
        Assert.Equal("After", Assert.Single(first.Errors).NodePath);
        Probe.Forget();
        Probe.Let("Map[1]", Act.Add);
        Probe.Let("After", Act.Add);

        var second = await flow.ExecuteAsync(Step("Flow"), Durable with { Resume = first.RunId });

        Assert.Equal(5, second.Output);
        Assert.Equal(["Map[1]", "After"], Probe.Ran);
    }

    [Fact]
    public async Task DynamicWorkflowMeetsItsFinishedCalls()
    {
        Probe.Let("Call2", Act.Fail);
        var flow = Dynamic(["Call0", "Call1", "Call2", "Call3"]);
        var first = await flow.ExecuteAsync(Step("Flow"), Durable);
        Assert.Equal(RunStatus.Failed, first.Status);
        Probe.Forget();
        Probe.Let("Call2", Act.Add);

        var second = await flow.ExecuteAsync(Step("Flow"), Durable with { Resume = first.RunId });

        Assert.Equal(8, second.Output);
        Assert.Equal(["Call2", "Call3"], Probe.Ran);
    }

    [Fact]
    public async Task SeedOfTheRunStays()
    {
        Probe.Let("A", Act.Fail, times: 1, then: Act.Seed);
        var flow = Flow().Call("A", Define()).Build();
        var first = await flow.ExecuteAsync(Step("Flow"), Durable with { Seed = 7 });

        var resumed = await flow.ExecuteAsync(Step("Flow"), Durable with { Seed = 8, Resume = first.RunId });
        var anew = await flow.ExecuteAsync(Step("Flow"), Durable with { Seed = 7 });

        Assert.Equal((anew.Output, 7), (resumed.Output, resumed.Seed));
    }

    private WorkflowDefinition<Step, int> Chain(string codeOfB = "old") => Flow()
        .Call("A", Code("old")).Call("B", Code(codeOfB), ["A"]).Call("C", Code("old"), ["B"]).Build();

    private static TaskDefinition<Step, int> Code(string hash) => StepTasks.Define(codeHash: new CodeHash(hash));

    private DynamicWorkflowDefinition<Step, int> Dynamic(string[] calls) => new()
    {
        Name = "TaskGen.Testing.Engines.Dynamic",
        Inputs = StepCodec.Instance,
        Output = Codecs.Int32,
        Invoke = async (_, invocation) =>
        {
            var sum = 0;
            foreach (var name in calls)
            {
                sum += await invocation.Workflow.RunAsync(Define(), Step(name));
            }

            return sum;
        },
    };
}
