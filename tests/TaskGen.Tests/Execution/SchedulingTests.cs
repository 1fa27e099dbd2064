using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaskGen.CompilerServices;

namespace TaskGen.Tests.Execution;

/// <summary>On which thread what runs when more than one thing could.</summary>
public class SchedulingTests
{
    private static readonly RunOptions OneAtATime = new() { MaxConcurrency = 1 };

    [Fact]
    public async Task TasksRunInTheOrderInWhichTheyBecameReady()
    {
        var order = new ConcurrentQueue<string>();
        var flow = new FlowBuilder("Flow")
            .Call("A1", value => Note("A1", value))
            .Call("A2", value => Note("A2", value), "A1")
            .Call("A3", value => Note("A3", value), "A2")
            .Call("B", value => Note("B", value))
            .Build();

        await PipelineRunner.RunAsync(flow, new Number(1), OneAtATime, default);

        Assert.Equal(["A1", "B", "A2", "A3"], order);

        int Note(string id, int value)
        {
            order.Enqueue(id);
            return value;
        }
    }

    [Fact]
    public async Task EndOfAWorkflowDoesNotWaitForTheTaskThatGetsItsPlace()
    {
        // While Inner/Task has the only place, Other is queued for it; Other then waits for what follows the workflow.
        using ManualResetEventSlim started = new(), queued = new(), followed = new();
        var inner = new FlowBuilder("Inner").Call("Task", value => Wait(queued, Signal(started, value))).Build();
        var flow = new FlowBuilder("Flow")
            .Run("Inner", inner)
            .Compute("WhenStarted", value => Wait(started, value))
            .Call("Other", value => Wait(followed, value), "WhenStarted")
            .Compute("WhenQueued", value => Signal(queued, value), "WhenStarted")
            .Compute("AfterInner", value => Signal(followed, value), "Inner")
            .Build();

        var run = PipelineRunner.RunAsync(flow, new Number(1), OneAtATime, default);

        Assert.Equal(1, await run.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task WhatFollowsATaskDoesNotRunInsideTheCodeThatCompletedIt()
    {
        var source = new TaskCompletionSource<int>();
        var waiting = new TaskCompletionSource();
        using var completing = new ThreadLocal<bool>();
        var flow = new FlowBuilder("Flow")
            .CallAsync("Waiting", async (_, _) =>
            {
                waiting.SetResult();
                return await source.Task;
            })
            .CallAsync("Completing", async (value, _) =>
            {
                await waiting.Task;
                completing.Value = true;
                source.SetResult(value);
                completing.Value = false;
                return value;
            })
            .Compute("Following", _ => completing.Value ? 1 : 0, "Waiting")
            .Build(frame => frame.Values[2]);

        Assert.Equal(0, await PipelineRunner.RunAsync(flow, new Number(1), new RunOptions { MaxConcurrency = 2 }, default));
    }

    [Fact]
    public async Task HostThatIsGoneDoesNotHideAFailure()
    {
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(new ListLogger())).BuildServiceProvider();
        var flow = new FlowBuilder("Flow").Call("Fail", _ =>
        {
            services.Dispose();
            throw new InvalidOperationException("broken");
        }).Build();

        var result = await flow.ExecuteAsync(new Number(1), new RunOptions { Services = services });

        Assert.Equal("broken", Assert.Single(result.Errors).Exception.Message);
    }

    private static int Wait(ManualResetEventSlim signal, int value)
    {
        signal.Wait();
        return value;
    }

    private static int Signal(ManualResetEventSlim signal, int value)
    {
        signal.Set();
        return value;
    }
}
