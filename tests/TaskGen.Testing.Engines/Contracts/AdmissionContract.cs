using TaskGen.Definitions;
using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>What runs at once fits what the engine has.</summary>
public abstract class AdmissionContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    private const long Gibi = 1L << 30;

    [Theory]
    [InlineData("Cpu")]
    [InlineData("Memory")]
    [InlineData("Gpu")]
    public async Task WhatRunsAtOnceFits(string resource)
    {
        string[] names = ["A", "B", "C", "D"];
        var flow = Flow();
        foreach (var name in names)
        {
            Probe.Let(name, Act.Hold);
            flow.Call(name, Define(Large(resource)));
        }

        await HoldAndOpenAsync(flow.Build(), names);
    }

    [Theory]
    [InlineData("Cpu")]
    [InlineData("Memory")]
    [InlineData("Gpu")]
    public async Task ItemsOfAMapThatRunAtOnceFit(string resource)
    {
        string[] names = ["Map[0]", "Map[1]", "Map[2]", "Map[3]"];
        Array.ForEach(names, name => Probe.Let(name, Act.Hold));

        await HoldAndOpenAsync(Flow().Map("Map", Define(Large(resource)), names.Length).Build(), names);
    }

    [Theory]
    [InlineData("Cpu = 3 ", 3000L, null, 0)]
    [InlineData("Memory = 8192Mi ", null, 8 * Gibi, 0)]
    [InlineData("Gpu = 3 ", null, null, 3)]
    public async Task WhatCanNeverFitIsRefusedAtStart(string asked, long? cpu, long? memory, int gpus)
    {
        var task = Define(new() { CpuMillis = cpu, MemoryBytes = memory, Gpus = gpus });
        var options = Having(cpu: "2", memory: "4Gi", gpu: "2");

        foreach (var run in new Func<Task>[]
        {
            () => task.ExecuteAsync(Step("A"), options),
            () => Flow().Call("First", Define()).Call("A", task, ["First"]).Build().ExecuteAsync(Step("Flow"), options),
        })
        {
            var refused = await Assert.ThrowsAsync<RunNotStartedException>(run);
            Assert.Contains($"The task '{StepTasks.Name}' asks for {asked}", Assert.Single(refused.Problems), StringComparison.Ordinal);
        }

        Assert.Empty(Probe.Ran);
    }

    private async Task HoldAndOpenAsync(WorkflowDefinition<Step, int> flow, string[] names)
    {
        var run = flow.ExecuteAsync(Step("Flow"), Having(cpu: "2", memory: "4Gi", gpu: "2") with { MaxConcurrency = 4 });
        await Probe.InsideAsync(2);
        Array.ForEach(names, Probe.Open);

        Assert.Equal(RunStatus.Succeeded, (await run).Status);
        Assert.Equal(2, Probe.Most);
    }

    // Two fit, three do not.
    private static TaskOptions Large(string resource) => resource switch
    {
        "Cpu" => new() { CpuMillis = 900 },
        "Memory" => new() { MemoryBytes = 3 * Gibi / 2 },
        _ => new() { Gpus = 1 },
    };
}
