using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Tests.Execution.Admission;

public class AdmissionTests
{
    private const long Gibi = 1L << 30;

    private readonly Lock _lock = new();
    private readonly List<string> _order = [];
    private int _running;

    [Fact]
    public async Task WhatOneLeavesIsEnoughForSeveral()
    {
        var all = new TaskCompletionSource();
        var started = 0;
        var small = Define.TaskAsync(
            "Small",
            async (value, token) =>
            {
                if (Interlocked.Increment(ref started) == 4)
                {
                    all.SetResult();
                }

                // Each waits until all four run at once.
                await all.Task.WaitAsync(token);
                return value;
            },
            new TaskOptions { MemoryBytes = Gibi });
        var large = Define.TaskAsync(
            "Large",
            async (value, _) =>
            {
                await Task.Yield();
                return value;
            },
            new TaskOptions { MemoryBytes = 4 * Gibi });
        var flow = new FlowBuilder("Several").Call("Large", large);
        for (var i = 0; i < 4; i++)
        {
            flow.Call($"S{i}", small);
        }

        var result = await flow.Build().ExecuteAsync(new Number(1), Machine(("Memory", "4Gi")) with { MaxConcurrency = 5 });

        Assert.Equal(RunStatus.Succeeded, result.Status);
    }

    [Fact]
    public async Task NobodyIsPassedByForEver()
    {
        var flow = new FlowBuilder("Turns");
        flow.Call("A", Using("A", 3)).Call("Large", Using("Large", 4));
        for (var i = 0; i < 20; i++)
        {
            flow.Call($"S{i}", Using($"S{i}", 1));
        }

        await flow.Build().ExecuteAsync(new Number(1), Machine(("Memory", "4Gi")) with { MaxConcurrency = 4 });

        Assert.Equal(["A", "Large"], _order.Take(2));
    }

    [Fact]
    public async Task WhileATaskWaitsForItsRetryOthersHaveItsResources()
    {
        var calls = 0;
        var flaky = Define.Task(
            "Flaky",
            value => ++calls == 1 ? throw new IOException("no") : value,
            new TaskOptions { MemoryBytes = 4 * Gibi, Retries = 1, RetryDelay = TimeSpan.FromMilliseconds(1) });
        var flow = new FlowBuilder("Retry").Call("Flaky", flaky).Call("Other", Using("Other", 4)).Build();

        var result = await flow.ExecuteAsync(new Number(1), Machine(("Memory", "4Gi")));

        Assert.Equal(RunStatus.Succeeded, result.Status);
    }

    [Theory]
    [InlineData("Cpu = 3 and the machine has 1.5", 3000L, null, 0)]
    [InlineData("Memory = 8192Mi and the machine has 4096Mi", null, 8 * Gibi, 0)]
    [InlineData("Gpu = 1 and the machine has 0", null, null, 1)]
    public async Task WhatCanNeverFitIsRefusedAtStart(string problem, long? cpu, long? memory, int gpus)
    {
        var task = Define.Task("Greedy", Start, new TaskOptions { CpuMillis = cpu, MemoryBytes = memory, Gpus = gpus });
        var options = Machine(("Cpu", "1500m"), ("Memory", "4Gi"), ("Gpu", "0"));
        var flow = new FlowBuilder("Late").Call("First", Start).Call("Greedy", task, ["First"]).Build();

        foreach (var run in new Func<Task>[] { () => task.ExecuteAsync(new Number(1), options), () => flow.ExecuteAsync(new Number(1), options) })
        {
            var refused = await Assert.ThrowsAsync<RunNotStartedException>(run);
            Assert.Contains($"The task 'Acme.Numbers.Greedy' asks for {problem}:", Assert.Single(refused.Problems), StringComparison.Ordinal);
        }

        Assert.Equal(0, _running);
    }

    [Fact]
    public async Task InvalidMachineIsRefused()
    {
        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Using("Any", 1).ExecuteAsync(new Number(1), Machine(("Memory", "4GB"))));

        Assert.Contains("'TaskGen:Machine:Memory' is \"4GB\"", refused.Message, StringComparison.Ordinal);
    }

    private static RunOptions Machine(params (string Name, string Value)[] settings) =>
        Host.With([.. settings.Select(static setting => ("TaskGen:Machine:" + setting.Name, setting.Value))]);

    private int Start(int value) => Interlocked.Increment(ref _running) > 0 ? value : 0;

    private TaskDefinition<Number, int> Using(string name, int gibi) => Define.TaskAsync(
        name,
        async (value, _) =>
        {
            lock (_lock)
            {
                _order.Add(name);
            }

            for (var i = 0; i < 5; i++)
            {
                await Task.Yield();
            }

            return value;
        },
        new TaskOptions { MemoryBytes = gibi * Gibi });
}
