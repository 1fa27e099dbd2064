using TaskGen.CompilerServices;

namespace TaskGen.Tests.Execution;

public class ConcurrencyTests
{
    [Fact]
    public async Task IndependentSynchronousTasksRunAtOnce()
    {
        // Each waits, on its thread, for the other: one after the other they would never end.
        using var barrier = new Barrier(2);
        var meet = Define.Task("Meet", value =>
        {
            barrier.SignalAndWait();
            return value;
        });
        var flow = new FlowBuilder("Both").Call("A", meet).Call("B", meet).Call("Sum", value => value, "A", "B").Build();

        Assert.Equal(2, await PipelineRunner.RunAsync(flow, new Number(1), new RunOptions { MaxConcurrency = 2 }, default));
    }

    [Fact]
    public async Task NoMoreTasksRunThanAllowed()
    {
        const int tasks = 20, bound = 3;
        var gate = new Gatekeeper();
        var pass = Define.TaskAsync("Pass", gate.PassAsync);
        var flow = new FlowBuilder("Many");
        for (var i = 0; i < tasks; i++)
        {
            flow.Call($"{i}", pass);
        }

        var run = PipelineRunner.RunAsync(flow.Build(), new Number(1), new RunOptions { MaxConcurrency = bound }, default);
        await gate.ArrivedAsync(bound);
        Assert.Equal(bound, gate.Inside);
        for (var i = bound; i < tasks; i++)
        {
            gate.Open();
            await gate.ArrivedAsync();
        }

        gate.Open(bound);
        await run;

        Assert.Equal(bound, gate.Most);
    }

    [Fact]
    public async Task BoundHoldsAcrossWorkflowsInsideARun()
    {
        const int bound = 2;
        var gate = new Gatekeeper();
        var pass = Define.TaskAsync("Pass", gate.PassAsync);
        var inner = new FlowBuilder("Inner").Call("A", pass).Call("B", pass).Call("C", pass).Build();
        var outer = new FlowBuilder("Outer").Run("X", inner).Run("Y", inner).Call("Z", pass).Build();

        gate.Open(7);
        await PipelineRunner.RunAsync(outer, new Number(1), new RunOptions { MaxConcurrency = bound }, default);

        Assert.InRange(gate.Most, 1, bound);
    }

    [Fact]
    public async Task WorkflowInsideARunNeedsNoPlaceOfItsOwn()
    {
        var flow = new FlowBuilder("L0").Call("A", value => value + 1).CallAsync("B", async (value, _) =>
        {
            await Task.Yield();
            return value + 1;
        }, "A").Build();
        for (var level = 1; level < 20; level++)
        {
            flow = new FlowBuilder($"L{level}").Run("Inner", flow).Call("After", value => value + 1, "Inner").Build();
        }

        Assert.Equal(21, await PipelineRunner.RunAsync(flow, new Number(0), new RunOptions { MaxConcurrency = 1 }, default));
    }

    [Fact]
    public async Task WorkflowsOfOneRunGoOnSideBySide()
    {
        var gate = new Gatekeeper();
        var inner = new FlowBuilder("Inner").CallAsync("Pass", gate.PassAsync).Build();
        var outer = new FlowBuilder("Outer").Run("X", inner).Run("Y", inner).Build();

        var run = PipelineRunner.RunAsync(outer, new Number(1), new RunOptions { MaxConcurrency = 2 }, default);
        await gate.ArrivedAsync(2);
        gate.Open(2);
        await run;

        Assert.Equal(2, gate.Most);
    }

    [Fact]
    public async Task WorkflowLeavesItsCallerFree()
    {
        using var blocked = new ManualResetEventSlim();
        var flow = new FlowBuilder("Blocking").Call("Wait", value =>
        {
            blocked.Wait();
            return value;
        }).Build();

        var run = PipelineRunner.RunAsync(flow, new Number(1), null, default);
        blocked.Set();

        Assert.Equal(1, await run);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    public void BoundBelowOneIsRefused(int bound)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new RunOptions { MaxConcurrency = bound });
        Assert.Contains("must be at least 1", error.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new MapOptions { Concurrency = bound });
    }
}
