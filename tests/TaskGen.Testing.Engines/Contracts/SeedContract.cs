using TaskGen.Definitions;
using TaskGen.Execution.Attempts;
using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>What random numbers depend on.</summary>
public abstract class SeedContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    [Fact]
    public async Task SeedDependsOnTheRunsSeedAndThePathAlone()
    {
        var inner = Flow().Call("C", Seeded(Act.Seed, "C")).Build();
        int[] seeds = [];
        var flow = Flow().Call("A", Seeded(Act.Seed, "A")).Call("B", Seeded(Act.Seed, "B")).Run("Inner", inner).Build(frame =>
        {
            seeds = [.. frame.Values];
            return 0;
        });
        int[] expected = [Seeds.Of(5, "A"), Seeds.Of(5, "B"), Seeds.Of(5, "Inner/C")];

        await flow.ExecuteAsync(Step("Flow"), Options with { Seed = 5, MaxConcurrency = 1 });
        Assert.Equal(expected, seeds);
        await flow.ExecuteAsync(Step("Flow", 2), Options with { Seed = 5, MaxConcurrency = 4 });
        Assert.Equal(expected, seeds);
    }

    [Fact]
    public async Task EachItemOfAMapHasItsOwnSeed()
    {
        var task = Define();
        Probe.Let("Map[0]", Act.Seed);
        Probe.Let("Map[1]", Act.Seed);

        var result = await Flow().Map("Map", task, 2).Build().ExecuteAsync(Step("Flow"), Options with { Seed = 5 });

        Assert.Equal(unchecked(Seeds.Of(5, "Map[0]") + Seeds.Of(5, "Map[1]")), result.Output);
    }

    [Fact]
    public async Task EveryAttemptDrawsTheSameNumbers()
    {
        Probe.Let("A", Act.Draw);
        var undisturbed = await Define().ExecuteAsync(Step("A"), Options with { Seed = 5 });
        Probe.Forget();
        Probe.Let("A", Act.Fail, times: 2, then: Act.Draw);

        var retried = await Define(new() { Retries = 2, RetryDelay = TimeSpan.Zero }).ExecuteAsync(Step("A"), Options with { Seed = 5 });

        Assert.Equal((undisturbed.Output, 3), (retried.Output, retried.Nodes[0].Attempts));
    }

    [Fact]
    public async Task AnotherSeedOfTheRunGivesOtherNumbers()
    {
        Probe.Let("A", Act.Draw);

        var first = await Define().ExecuteAsync(Step("A"), Options with { Seed = 1 });
        var second = await Define().ExecuteAsync(Step("A"), Options with { Seed = 2 });

        Assert.NotEqual(first.Output, second.Output);
    }

    private TaskDefinition<Step, int> Seeded(Act act, string name)
    {
        Probe.Let(name, act);
        return StepTasks.Define(usesSeed: true);
    }
}
