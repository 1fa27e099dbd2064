using TaskGen.Definitions;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Execution.Durability;

public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private readonly List<string> _ran = [];
    private bool _fails = true;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task WhatHasRunIsNotRunAgain()
    {
        var first = await Chain().ExecuteAsync(new Number(1), _store.Options);
        Assert.Equal(RunStatus.Failed, first.Status);
        Assert.Equal(["A", "B", "C"], _ran);

        (_fails, var before) = (false, first.RunId);
        _ran.Clear();
        var second = await Chain().ExecuteAsync(new Number(1), _store.Options with { Resume = before });

        Assert.Equal((RunStatus.Succeeded, 4, before), (second.Status, second.Output, second.RunId));
        Assert.Equal(["C"], _ran);
        Assert.Equal([NodeStatus.Cached, NodeStatus.Cached, NodeStatus.Succeeded], second.Nodes.Select(node => node.Status));
        Assert.Equal([RunStatus.Failed, RunStatus.Succeeded], _store.Records<RunEnded>(before).Select(end => end.Status));
    }

    [Fact]
    public async Task OtherInputsAreRefused()
    {
        var first = await Chain().ExecuteAsync(new Number(1), _store.Options);

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Chain().ExecuteAsync(new Number(2), _store.Options with { Resume = first.RunId }));

        Assert.Contains($"The run {first.RunId} was started with other inputs: {{\"value\":1}}.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["A", "B", "C"], _ran);
    }

    [Fact]
    public async Task RunOfSomethingElseIsRefused()
    {
        var first = await Chain().ExecuteAsync(new Number(1), _store.Options);

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Define.Task("Other", value => value).ExecuteAsync(new Number(1), _store.Options with { Resume = first.RunId }));

        Assert.Contains("is one of 'Acme.Numbers.Chain'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunThatIsNotThereIsRefused()
    {
        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Chain().ExecuteAsync(new Number(1), _store.Options with { Resume = Guid.Empty }));

        Assert.Contains($"has no run {Guid.Empty} to resume", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunThatGoesOnIsRefused()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var task = Define.TaskAsync("Slow", async (value, _) =>
        {
            started.TrySetResult();
            await release.Task;
            return value;
        });
        var running = task.ExecuteAsync(new Number(1), _store.Options);
        await started.Task;
        var id = Guid.Parse(Path.GetFileName(Assert.Single(Directory.GetDirectories(_store.Layout.Runs))));

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(() => task.ExecuteAsync(new Number(1), _store.Options with { Resume = id }));
        release.SetResult();

        Assert.Contains("is still being carried out", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await running).Output);
    }

    [Fact]
    public async Task ChangedCodeIsRunAgainWithWhatDependsOnIt()
    {
        var first = await Chain().ExecuteAsync(new Number(1), _store.Options);
        (_fails, var before) = (false, first.RunId);
        _ran.Clear();

        var second = await Chain(version: "2", add: 10).ExecuteAsync(new Number(1), _store.Options with { Resume = before });

        Assert.Equal(13, second.Output);
        Assert.Equal(["B", "C"], _ran);
        Assert.Contains("Acme.Numbers.Chain: B is computed again: the code of 'Acme.Numbers.B' has changed.", _store.Log);
    }

    [Fact]
    public async Task SeedOfTheRunStays()
    {
        var task = Define.Task("Seeded", (_, invocation) => _fails ? throw new IOException("no") : new ValueTask<int>(invocation.Context.Seed));
        var first = await task.ExecuteAsync(new Number(1), _store.Options with { Seed = 7 });
        _fails = false;

        var resumed = await task.ExecuteAsync(new Number(1), _store.Options with { Seed = 8, Resume = first.RunId });
        var anew = await task.ExecuteAsync(new Number(1), _store.Options with { Seed = 7 });

        Assert.Equal((anew.Output, 7), (resumed.Output, resumed.Seed));
    }

    [Fact]
    public async Task FailedItemsAreTriedAgain()
    {
        var task = Define.Task("Item", value =>
        {
            lock (_ran)
            {
                _ran.Add($"{value}");
            }

            return _fails && value % 4 == 1 ? throw new IOException("no") : value;
        });
        var map = new FlowBuilder("Items").Map("All", task, 12).Build();
        var first = await map.ExecuteAsync(new Number(0), _store.Options with { FailurePolicy = FailurePolicy.FinishIndependent });
        Assert.Equal(3, first.Errors.Count);
        _fails = false;
        _ran.Clear();

        var second = await map.ExecuteAsync(new Number(0), _store.Options with { Resume = first.RunId });

        Assert.Equal(66, second.Output);
        Assert.Equal(["1", "5", "9"], _ran.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ItemsThatMayFailAreTriedAgain()
    {
        var task = Define.Task("Item", value =>
        {
            lock (_ran)
            {
                _ran.Add($"{value}");
            }

            return _fails && value % 4 == 1 ? throw new IOException("no") : value;
        });
        var flow = new FlowBuilder("Items").TryMap("All", task, 12, new TryMapOptions { MinSuccesses = 9 })
            .Call("Then", value => _fails ? throw new IOException("no") : value, "All").Build();
        var first = await flow.ExecuteAsync(new Number(0), _store.Options);
        Assert.Equal("Then", Assert.Single(first.Errors).NodePath);
        _fails = false;
        _ran.Clear();

        var second = await flow.ExecuteAsync(new Number(0), _store.Options with { Resume = first.RunId });

        Assert.Equal(12, second.Output);
        Assert.Equal(["1", "5", "9"], _ran.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task CancelledRunIsResumed()
    {
        using var caller = new CancellationTokenSource();
        var flow = new FlowBuilder("Flow")
            .Call("A", value =>
            {
                _ran.Add("A");
                return value;
            })
            .CallAsync(
                "B",
                async (value, ct) =>
                {
                    _ran.Add("B");
                    if (_fails)
                    {
                        await caller.CancelAsync();
                        ct.ThrowIfCancellationRequested();
                    }

                    return value + 1;
                },
                "A")
            .Build();
        var first = await flow.ExecuteAsync(new Number(1), _store.Options, caller.Token);
        Assert.Equal(RunStatus.Cancelled, first.Status);
        Assert.Equal(RunStatus.Cancelled, Assert.Single(_store.Records<RunEnded>(first.RunId)).Status);
        _fails = false;

        var second = await flow.ExecuteAsync(new Number(1), _store.Options with { Resume = first.RunId });

        Assert.Equal((RunStatus.Succeeded, 2), (second.Status, second.Output));
        Assert.Equal(["A", "B", "B"], _ran);
    }

    [Fact]
    public async Task WithoutAStoreNothingCanBeResumed()
    {
        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Chain().ExecuteAsync(new Number(1), new RunOptions { Resume = Guid.Empty }));

        Assert.Contains("set RunOptions.Store", refused.Message, StringComparison.Ordinal);
    }

    private WorkflowDefinition<Number, int> Chain(string version = "1", int add = 1) => new FlowBuilder("Chain")
        .Call("A", Step("A", "1", value => value + 1))
        .Call("B", Step("B", version, value => value + add), ["A"])
        .Call("C", Step("C", "1", value => _fails ? throw new IOException("no") : value + 1), ["B"])
        .Build();

    private TaskDefinition<Number, int> Step(string name, string version, Func<int, int> method) => Define.Task(
        name,
        value =>
        {
            _ran.Add(name);
            return method(value);
        },
        new TaskOptions { Version = version });
}
