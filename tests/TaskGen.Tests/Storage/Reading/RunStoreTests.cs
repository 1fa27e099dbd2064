using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Tests.Execution;
using TaskGen.Tests.Execution.Durability;

namespace TaskGen.Tests.Storage.Reading;

public sealed class RunStoreTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private bool _fails = true;

    private RunStore Opened => RunStore.Open(_store.Path);

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task RunThatSucceededTellsWhatItDid()
    {
        _fails = false;
        var result = await Chain().ExecuteAsync(new Number(1), _store.Options with { Seed = 7 });

        var run = Assert.Single(Opened.Runs());

        Assert.Equal((result.RunId, "Acme.Numbers.Chain", RecordedRunStatus.Succeeded, 7), (run.Id, run.Name, run.Status, run.Seed));
        Assert.Equal("""{"value":1}""", run.Inputs.ToString());
        Assert.Equal(1, run.ReadInputs(NumberCodec.Instance).Value);
        Assert.Equal(RunEnvironment.Current(), run.Environment);
        Assert.True(run.Duration > TimeSpan.Zero && run.StartedAt <= TimeProvider.System.GetUtcNow());
        Assert.Equal((false, null), (run.IsResumable, run.Problem));
        Assert.Equal((4, 22L), (run.ReadOutput(Codecs.Int32), run.OutputSize));
        Assert.Equal(BinarySerializer.Serialize(Codecs.Int32, 4), run.ReadOutputBytes());
        Assert.Equal(
            [("A", "Acme.Numbers.A", 2), ("B", "Acme.Numbers.B", 3), ("C", "Acme.Numbers.C", 4)],
            run.Nodes.Select(node => (node.Path, node.Task!, run.ReadOutput(node, Codecs.Int32))));
        Assert.All(run.Nodes, node =>
        {
            Assert.Equal((RecordedNodeStatus.Succeeded, 1, null, "version 1"), (node.Status, node.Attempts, node.Origin, node.CodeVersion));
            Assert.Equal(64, node.Key!.Length);
            Assert.Equal(BinarySerializer.Serialize(Codecs.Int32, run.ReadOutput(node, Codecs.Int32)), run.ReadOutputBytes(node));
        });
    }

    [Fact]
    public async Task RunThatFailedTellsWhyAndCanBeResumed()
    {
        await Chain(retries: 1).ExecuteAsync(new Number(1), _store.Options);

        var run = Assert.Single(Opened.Runs());

        Assert.Equal((RecordedRunStatus.Failed, true, null), (run.Status, run.IsResumable, run.OutputSize));
        var node = run.Nodes[^1];
        Assert.Equal(("C", RecordedNodeStatus.Failed, 2, null), (node.Path, node.Status, node.Attempts, node.OutputSize));
        Assert.Equal(
            [(1, "System.IO.IOException", "no"), (2, "System.IO.IOException", "no")],
            run.Faults.Select(static fault => (fault.Attempt, fault.Type, fault.Message)));
        Assert.All(run.Faults, static fault => Assert.Contains("   at ", fault.Text, StringComparison.Ordinal));
        Assert.Contains("its status is Failed", Assert.Throws<InvalidOperationException>(() => run.ReadOutput(Codecs.Int32)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => run.ReadOutput(node, Codecs.Int32));
    }

    [Fact]
    public async Task RunThatWasResumedIsOneRunWithWhatItIsNow()
    {
        var first = await Chain().ExecuteAsync(new Number(1), _store.Options);
        _fails = false;
        await Chain().ExecuteAsync(new Number(1), _store.Options with { Resume = first.RunId });

        var run = Assert.Single(Opened.Runs());

        Assert.Equal((RecordedRunStatus.Succeeded, false, 4), (run.Status, run.IsResumable, run.ReadOutput(Codecs.Int32)));
        Assert.Equal([RecordedNodeStatus.Succeeded], run.Nodes.Select(static node => node.Status).Distinct());
        Assert.Single(run.Faults);
    }

    [Fact]
    public async Task RunWhoseProcessDiedAfterItWasResumedIsInterrupted()
    {
        var first = await Chain().ExecuteAsync(new Number(1), _store.Options);
        _fails = false;
        await Chain().ExecuteAsync(new Number(1), _store.Options with { Resume = first.RunId });
        var journal = _store.JournalOf(first.RunId);
        File.WriteAllLines(journal, File.ReadAllLines(journal)[..^1]);

        var run = Assert.Single(Opened.Runs());

        Assert.Equal((RecordedRunStatus.Interrupted, true, null), (run.Status, run.IsResumable, run.Duration));
    }

    [Fact]
    public async Task RunThatGoesOnIsRunningAndOneWithoutOwnerInterrupted()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var running = Define.TaskAsync("Slow", async (value, _) =>
        {
            started.SetResult();
            await release.Task;
            return value;
        }).ExecuteAsync(new Number(1), _store.Options);
        await started.Task;

        var during = Assert.Single(Opened.Runs());
        var unfinished = File.ReadAllBytes(_store.JournalOf(during.Id)[..]);
        release.SetResult();
        await running;
        File.WriteAllBytes(_store.JournalOf(during.Id), unfinished);

        Assert.Equal((RecordedRunStatus.Running, false, null), (during.Status, during.IsResumable, during.Duration));
        var after = Assert.Single(Opened.Runs());
        Assert.Equal((RecordedRunStatus.Interrupted, true), (after.Status, after.IsResumable));
    }

    [Fact]
    public async Task CancelledRunIsCancelledAndCanBeResumed()
    {
        using var source = new CancellationTokenSource();
        await Define.TaskAsync("Slow", async (value, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return value;
        }).ExecuteAsync(new Number(1), _store.Options, source.Token);

        var run = Assert.Single(Opened.Runs());

        Assert.Equal((RecordedRunStatus.Cancelled, true), (run.Status, run.IsResumable));
        Assert.Equal(RecordedNodeStatus.Cancelled, Assert.Single(run.Nodes).Status);
    }

    [Fact]
    public async Task CachedResultsNameTheRunThatMadeThem()
    {
        var task = Define.Task("Double", static value => 2 * value, new TaskOptions { Cache = true, Version = "1" });
        var first = await task.ExecuteAsync(new Number(3), _store.Options);
        var second = await task.ExecuteAsync(new Number(3), _store.Options);

        Assert.Equal([second.RunId, first.RunId], Opened.Runs().Select(static run => run.Id));
        var node = Assert.Single(Opened.Find(second.RunId)!.Nodes);
        Assert.Equal((RecordedNodeStatus.Cached, 0, first.RunId), (node.Status, node.Attempts, node.Origin));
        var cached = Assert.Single(Opened.CachedResults());
        Assert.Equal((node.Key, "Acme.Numbers.Double", first.RunId, "Double", 22L), (cached.Key, cached.Task, cached.Run, cached.Node, cached.Size));
        Assert.True(cached.CreatedAt <= cached.UsedAt.AddSeconds(1));
    }

    [Fact]
    public async Task NodeWhoseResultIsNotKeptIsThereWithoutIt()
    {
        var looked = new TaskDefinition<Number, int>
        {
            Name = "Acme.Numbers.Look",
            KeepsResult = false,
            Inputs = NumberCodec.Instance,
            Output = Codecs.Int32,
            Invoke = (inputs, _) => _fails ? throw new IOException("no") : new(inputs.Value),
        };
        var first = await looked.ExecuteAsync(new Number(1), _store.Options);
        Assert.Equal(RecordedNodeStatus.Failed, Assert.Single(Opened.Find(first.RunId)!.Nodes).Status);
        _fails = false;
        var second = await looked.ExecuteAsync(new Number(1), _store.Options with { Resume = first.RunId });

        var run = Assert.Single(Opened.Runs());

        var node = Assert.Single(run.Nodes);
        Assert.Equal(("Look", "Acme.Numbers.Look", RecordedNodeStatus.Succeeded, 1), (node.Path, node.Task, node.Status, node.Attempts));
        Assert.Equal((null, null, null), (node.Key, node.CodeVersion, node.OutputSize));
        Assert.True(node.StartedAt >= run.StartedAt && node.Duration > TimeSpan.Zero);
        Assert.Equal("no", Assert.Single(node.Faults).Message);
        Assert.Contains("no output that was kept", Assert.Throws<InvalidOperationException>(() => run.ReadOutputBytes(node)).Message, StringComparison.Ordinal);
        Assert.Equal(NodeStatus.Succeeded, Assert.Single(second.Nodes).Status);
    }

    [Fact]
    public void DirectoryThatIsNoStoreIsRefused()
    {
        var refused = Assert.Throws<StoreFormatException>(() => Opened);

        Assert.Contains("is no store", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_store.Path));
    }

    private WorkflowDefinition<Number, int> Chain(int retries = 0) => new FlowBuilder("Chain")
        .Call("A", Step("A", static value => value + 1))
        .Call("B", Step("B", static value => value + 1), ["A"])
        .Call("C", Step("C", value => _fails ? throw new IOException("no") : value + 1, retries), ["B"])
        .Build();

    private static TaskDefinition<Number, int> Step(string name, Func<int, int> method, int retries = 0) =>
        Define.Task(name, method, new TaskOptions { Version = "1", Retries = retries, RetryDelay = TimeSpan.FromMilliseconds(1) });
}
