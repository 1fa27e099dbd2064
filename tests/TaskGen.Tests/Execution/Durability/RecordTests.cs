using TaskGen.Definitions;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>What a run records.</summary>
public sealed class RecordTests : IDisposable
{
    private static readonly TaskOptions Options = new() { Version = "3", Retries = 1, RetryDelay = TimeSpan.Zero };

    private readonly TemporaryStore _store = new();
    private int _calls;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task RunIsRecordedWithInputsSeedAndEnvironment()
    {
        var result = await Define.Task("Once", static value => value).ExecuteAsync(new Number(7), _store.Options with { Seed = 5 });

        var started = Assert.Single(_store.Records<RunStarted>(result.RunId));
        Assert.Equal((1, result.RunId, "Acme.Numbers.Once", 5), (started.Format, started.Id, started.Name, started.Seed));
        Assert.Equal((7, '7'), (result.RunId.Version, result.RunId.ToString()[14]));
        Assert.Equal("{\"value\":7}", started.Inputs.ToString());
        Assert.Equal(RunEnvironment.Current(), started.Environment);
        var ended = Assert.Single(_store.Records<RunEnded>(result.RunId));
        Assert.Equal(RunStatus.Succeeded, ended.Status);
        Assert.NotNull(ended.Output);
    }

    [Fact]
    public async Task OutputThatIsNoValueOfItsTypeIsLeftOut()
    {
        var workflow = new WorkflowDefinition<Number, Slots, string>
        {
            Name = "Acme.Numbers.Nothing",
            Inputs = NumberCodec.Instance,
            Output = TaskGen.Serialization.Codecs.String,
            CreateFrame = static inputs => new Slots(inputs.Value, 0),
            Nodes = [],
            GetResult = static _ => null!,
        };

        var result = await workflow.ExecuteAsync(new Number(7), _store.Options);
        var again = await workflow.ExecuteAsync(new Number(7), _store.Options with { Resume = result.RunId });

        Assert.Equal((RunStatus.Succeeded, RunStatus.Succeeded), (result.Status, again.Status));
        Assert.All(_store.Records<RunEnded>(result.RunId), static ended => Assert.Null(ended.Output));
        Assert.Contains(_store.Log, static line => line.Contains("The output of the run was not kept", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EachAttemptIsRecordedWithItsFault()
    {
        var task = Define.Task("Flaky", value => ++_calls == 1 ? throw new IOException("not yet") : value, Options);

        var result = await task.ExecuteAsync(new Number(7), _store.Options);

        var fault = Assert.Single(_store.Records<AttemptFailed>(result.RunId));
        Assert.Equal((1, "System.IO.IOException", "not yet"), (fault.Attempt, fault.Fault.Type, fault.Fault.Message));
        Assert.Contains(nameof(EachAttemptIsRecordedWithItsFault), fault.Fault.Text, StringComparison.Ordinal);
        var node = Assert.Single(_store.Records<NodeCommitted>(result.RunId));
        Assert.Equal((2, "version 3", null), (node.Attempts, node.Version, node.Origin));
        Assert.InRange(node.StartedAt, result.StartedAt, result.StartedAt + result.Duration);
        Assert.InRange(node.DurationMs, 0, result.Duration.TotalMilliseconds);
    }

    [Fact]
    public async Task FailureIsRecorded()
    {
        var result = await Define.Task("Broken", static _ => throw new IOException("never"), Options).ExecuteAsync(new Number(7), _store.Options);

        var failed = Assert.Single(_store.Records<NodeFailed>(result.RunId));
        Assert.Equal((2, "never"), (failed.Attempts, failed.Fault!.Message));
        Assert.Empty(_store.Records<NodeCommitted>(result.RunId));
        var ended = Assert.Single(_store.Records<RunEnded>(result.RunId));
        Assert.Equal((RunStatus.Failed, null), (ended.Status, ended.Output));
    }

    [Fact]
    public async Task HitSaysWhichRunComputedIt()
    {
        var task = Define.Task("Once", static value => value, Options with { Cache = true });
        var first = await task.ExecuteAsync(new Number(7), _store.Options);
        var second = await task.ExecuteAsync(new Number(7), _store.Options);

        var node = Assert.Single(_store.Records<NodeCommitted>(second.RunId));
        Assert.Equal((first.RunId, 0), (node.Origin, node.Attempts));
        Assert.Equal(Assert.Single(_store.Records<NodeCommitted>(first.RunId)).Key, node.Key);
    }
}
