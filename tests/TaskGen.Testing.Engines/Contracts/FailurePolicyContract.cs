using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>What a failure ends, and what is told of it.</summary>
public abstract class FailurePolicyContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    private RunOptions FinishIndependent => Options with { FailurePolicy = FailurePolicy.FinishIndependent };

    [Fact]
    public async Task FailFastCancelsWhatRunsAndStartsNothingMore()
    {
        Probe.Let("Running", Act.Hold);
        Probe.Let("Failing", Act.HoldAndFail);
        var flow = Flow()
            .Call("Running", Define()).Call("Failing", Define())
            .Call("Next", Define(), ["Running"]).Call("After", Define(), ["Failing"])
            .Build();

        var run = flow.ExecuteAsync(Step("Flow"), Options with { MaxConcurrency = 2 });
        await Probe.InsideAsync(2);
        Probe.Open("Failing");
        var result = await run;

        Assert.Equal(RunStatus.Failed, result.Status);
        Assert.Equal(
            [("Running", NodeStatus.Cancelled), ("Failing", NodeStatus.Failed), ("Next", NodeStatus.Skipped), ("After", NodeStatus.Skipped)],
            result.Nodes.Select(static node => (node.Path, node.Status)));
        Assert.Equal("Failing 1", Assert.Single(result.Errors).Exception.Message);
    }

    [Fact]
    public async Task RunEndsOnlyWhenWhatWasRunningHasEnded()
    {
        Probe.Let("Stubborn", Act.HoldOn);
        Probe.Let("Failing", Act.HoldAndFail);
        var flow = Flow().Call("Stubborn", Define()).Call("Failing", Define()).Build();

        var run = flow.ExecuteAsync(Step("Flow"), Options with { MaxConcurrency = 2 });
        await Probe.InsideAsync(2);
        Probe.Open("Failing");
        await Probe.CancelledAsync("Stubborn");
        Assert.False(run.IsCompleted);
        Probe.Open("Stubborn");

        Assert.Equal([NodeStatus.Succeeded, NodeStatus.Failed], (await run).Nodes.Select(static node => node.Status));
    }

    [Fact]
    public async Task FinishIndependentRunsAllThatDoesNotDependOnTheFailure()
    {
        Probe.Let("Failing", Act.Fail);
        var flow = Flow()
            .Call("Failing", Define()).Call("After", Define(), ["Failing"]).Call("LongAfter", Define(), ["After"])
            .Call("Other", Define()).Call("AfterOther", Define(), ["Other"]).Call("AfterBoth", Define(), ["Failing", "Other"])
            .Build();

        var result = await flow.ExecuteAsync(Step("Flow"), FinishIndependent with { MaxConcurrency = 1 });

        Assert.Equal(RunStatus.Failed, result.Status);
        Assert.Equal(
            [NodeStatus.Failed, NodeStatus.Skipped, NodeStatus.Skipped, NodeStatus.Succeeded, NodeStatus.Succeeded, NodeStatus.Skipped],
            result.Nodes.Select(static node => node.Status));
        Assert.Equal(["Failing", "Other", "AfterOther"], Probe.Ran);
    }

    [Fact]
    public async Task FinishIndependentRunsEveryItem()
    {
        Probe.Let("Map[0]", Act.Fail);
        Probe.Let("Map[3]", Act.Fail);

        var result = await Flow().Map("Map", Define(), 5).Build().ExecuteAsync(Step("Flow"), FinishIndependent);

        Assert.Equal(5, Probe.Ran.Count);
        Assert.Equal(["Map[0]", "Map[3]"], result.Errors.Select(static error => error.NodePath));
    }

    [Fact]
    public async Task EveryFailureIsReportedWithNodeTaskAndAttempt()
    {
        string[] names = ["A", "B", "C"];
        var flow = Flow();
        foreach (var name in names)
        {
            Probe.Let(name, Act.Fail);
            flow.Call(name, Define(new() { Retries = 1, RetryDelay = TimeSpan.Zero }));
        }

        var result = await flow.Build().ExecuteAsync(Step("Flow"), FinishIndependent);

        Assert.Equal(
            names.Select(static name => (name, StepTasks.Name, 2, $"{name} 2")),
            result.Errors.OrderBy(static error => error.NodePath, StringComparer.Ordinal)
                .Select(static error => (error.NodePath, error.Task, error.Attempt, error.Exception.Message)));
    }

    [Fact]
    public async Task StackTraceIsThatOfTheUsersCode()
    {
        Probe.Let("A", Act.Fail);

        foreach (var result in new RunResult[]
        {
            await Define().ExecuteAsync(Step("A"), Options), await Flow().Call("A", Define()).Build().ExecuteAsync(Step("Flow"), Options),
        })
        {
            var trace = Assert.Single(result.Errors).Exception.StackTrace!.Split('\n');
            Assert.Contains(nameof(StepTasks), trace[0], StringComparison.Ordinal);
        }
    }
}
