using TaskGen.Definitions;
using TaskGen.Storage.Journals;
using TaskGen.Testing.Engines.Steps;

namespace TaskGen.Testing.Engines.Contracts;

/// <summary>What a run records.</summary>
public abstract class RecordContract<TEngine> : EngineContract<TEngine>
    where TEngine : Engine, new()
{
    private static readonly TaskOptions OneRetry = new() { Retries = 1, RetryDelay = TimeSpan.Zero };

    [Fact]
    public async Task RunIsRecordedWithInputsOutputSeedAndEnvironment()
    {
        var result = await Define().ExecuteAsync(Step("A", 7), Durable with { Seed = 5 });

        var started = Assert.Single(Store.Records<RunStarted>(result.RunId));
        Assert.Equal((result.RunId, StepTasks.Name, 5), (started.Id, started.Name, started.Seed));
        Assert.Equal(7, result.RunId.Version);
        Assert.Equal(7, started.Inputs!.Value.GetProperty("value").GetInt32());
        Assert.Matches("^[0-9a-f]{64}$", started.InputsHash);
        Assert.Equal(RunEnvironment.Current(), started.Environment);
        var ended = Assert.Single(Store.Records<RunEnded>(result.RunId));
        Assert.Equal(RunStatus.Succeeded, ended.Status);
        var recorded = Assert.Single(RunStore.Open(Store.Path).Runs());
        Assert.Equal(8, recorded.ReadOutput(TaskGen.Serialization.Codecs.Int32));
    }

    [Fact]
    public async Task EachAttemptIsRecordedWithTimeAndFault()
    {
        Probe.Let("A", Act.Fail, times: 1);
        var task = StepTasks.Define(OneRetry, codeHash: new CodeHash("code"));

        var result = await task.ExecuteAsync(Step("A"), Durable);

        var attempt = Assert.Single(Store.Records<AttemptFailed>(result.RunId));
        Assert.Equal((1, "System.IO.IOException", "A 1"), (attempt.Attempt, attempt.Fault.Type, attempt.Fault.Message));
        Assert.Contains(nameof(StepTasks), attempt.Fault.Text, StringComparison.Ordinal);
        var node = Assert.Single(Store.Records<NodeCommitted>(result.RunId));
        Assert.Equal((2, "code " + new CodeHash("code").Value, null), (node.Attempts, node.Version, node.Origin));
        Assert.InRange(attempt.At, node.StartedAt, result.StartedAt + result.Duration);
        Assert.InRange(node.StartedAt, result.StartedAt, result.StartedAt + result.Duration);
        Assert.InRange(node.DurationMs, 0, result.Duration.TotalMilliseconds);
    }

    [Fact]
    public async Task FailureIsRecorded()
    {
        Probe.Let("A", Act.Fail);

        var result = await Define(OneRetry).ExecuteAsync(Step("A"), Durable);

        var failed = Assert.Single(Store.Records<NodeFailed>(result.RunId));
        Assert.Equal((2, "A 2"), (failed.Attempts, failed.Fault!.Message));
        Assert.Empty(Store.Records<NodeCommitted>(result.RunId));
        var ended = Assert.Single(Store.Records<RunEnded>(result.RunId));
        Assert.Equal((RunStatus.Failed, null), (ended.Status, ended.Output));
    }

    [Fact]
    public async Task HitSaysWhichRunComputedIt()
    {
        var task = Define(new() { Cache = true, Version = "1" });
        var first = await task.ExecuteAsync(Step("A"), Durable);
        var second = await task.ExecuteAsync(Step("A"), Durable);

        var node = Assert.Single(Store.Records<NodeCommitted>(second.RunId));
        Assert.Equal((first.RunId, 0), (node.Origin, node.Attempts));
        Assert.Equal(Assert.Single(Store.Records<NodeCommitted>(first.RunId)).Key, node.Key);
    }

    [Fact]
    public async Task WithoutAStoreEverythingStaysInMemory()
    {
        var result = await Flow().Call("A", Define()).Build().ExecuteAsync(Step("Flow"), Durable with { Store = null });

        Assert.Equal((2, 7), (result.Output, result.RunId.Version));
        Assert.Empty(Directory.GetFileSystemEntries(Store.Path));
    }
}
