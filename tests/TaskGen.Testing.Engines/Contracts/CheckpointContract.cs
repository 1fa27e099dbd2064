using TaskGen.Definitions;
using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>What a task saves for its next attempt and for a resumed run.</summary>
public abstract class CheckpointContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    private static readonly string[] EachStepOnce = ["A", "A1", "A2", "A", "A3", "A4", "A5"];

    [Fact]
    public async Task NextAttemptGoesOn()
    {
        Probe.Let("A", Act.Count);

        var result = await Define(new() { Retries = 1, RetryDelay = TimeSpan.Zero }).ExecuteAsync(Step("A", 5), Options);

        Assert.Equal((5, 2), (result.Output, result.Nodes[0].Attempts));
        Assert.Equal(EachStepOnce, Probe.Ran);
    }

    [Fact]
    public async Task ResumedRunGoesOn()
    {
        Probe.Let("A", Act.Count);
        var first = await Define().ExecuteAsync(Step("A", 5), Durable);
        Assert.Equal(RunStatus.Failed, first.Status);

        var second = await Define().ExecuteAsync(Step("A", 5), Durable with { Resume = first.RunId });

        Assert.Equal(5, second.Output);
        Assert.Equal(EachStepOnce, Probe.Ran);
    }

    [Fact]
    public async Task ChangedCodeBeginsAnew()
    {
        Probe.Let("A", Act.Count);
        var first = await StepTasks.Define(codeHash: new CodeHash("old")).ExecuteAsync(Step("A", 3), Durable);

        await StepTasks.Define(codeHash: new CodeHash("new")).ExecuteAsync(Step("A", 3), Durable with { Resume = first.RunId });

        Assert.Equal(["A", "A1", "A2", "A", "A1", "A2", "A3"], Probe.Ran);
    }

    [Fact]
    public async Task EachItemOfAMapHasItsOwn()
    {
        Probe.Let("Map[4]", Act.Count);
        Probe.Let("Map[3]", Act.Count);
        var flow = Flow().Map("Map", Define(new() { Retries = 1, RetryDelay = TimeSpan.Zero }), 5).Build();

        var result = await flow.ExecuteAsync(Step("Flow"), Options with { MaxConcurrency = 1 });

        Assert.Equal(1 + 2 + 3 + 3 + 4, result.Output);
        Assert.All(Probe.Ran.CountBy(static name => name), static ran => Assert.Equal(ran.Key is "Map[3]" or "Map[4]" ? 2 : 1, ran.Value));
    }
}
