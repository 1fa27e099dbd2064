using TaskGen.Definitions;
using TaskGen.Storage.Remote;
using TaskGen.Tests.Execution;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>Runs that go on on another machine.</summary>
public sealed class ResumeElsewhereTests : IDisposable
{
    private readonly MemoryBucket _bucket = new();
    private readonly Machine _first;
    private readonly Machine _second;
    private readonly List<string> _calls = [];
    private bool _fails = true;

    public ResumeElsewhereTests() => (_first, _second) = (new Machine(_bucket), new Machine(_bucket));

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public async Task WhatOneMachineHasDoneIsNotDoneAgainOnAnother()
    {
        var failed = await Chain().ExecuteAsync(new Number(1), _first.Options);
        _fails = false;

        var resumed = await Chain().ExecuteAsync(new Number(1), _second.Options with { Resume = failed.RunId });

        Assert.Equal((RunStatus.Succeeded, 12), (resumed.Status, resumed.Output));
        Assert.Equal(["A", "B", "B"], _calls);
        var run = _first.Open().Find(failed.RunId)!;
        Assert.Equal(RecordedRunStatus.Succeeded, run.Status);
        Assert.Null(run.Problem);
    }

    [Fact]
    public async Task ObjectsOfARunAreFetched()
    {
        var counted = new Counted();
        var run = await counted.Task.ExecuteAsync(new Number(3), _first.Options with { CacheMode = CacheMode.Off });

        var resumed = await counted.Task.ExecuteAsync(new Number(3), _second.Options with { CacheMode = CacheMode.Off, Resume = run.RunId });

        Assert.Equal(3, resumed.Output[^1]);
        Assert.Equal(1, counted.Count);
    }

    [Fact]
    public async Task CheckpointIsFetched()
    {
        var state = new byte[100_000];
        byte[]? found = null;
        var task = Define.Task("Long", (_, invocation) =>
        {
            found = invocation.Context.Checkpoint.Load();
            invocation.Context.Checkpoint.Save(state);
            return _fails ? throw new IOException("no") : new(1);
        });
        var failed = await task.ExecuteAsync(new Number(1), _first.Options);
        _fails = false;

        await task.ExecuteAsync(new Number(1), _second.Options with { Resume = failed.RunId });

        Assert.Equal(state, found);
    }

    [Fact]
    public async Task RunThatAnotherMachineCarriesOutIsRefused()
    {
        var (running, release) = await StartAsync();
        var id = Assert.Single(_second.Open().Runs(), static run => run.Status == RecordedRunStatus.Running).Id;

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Slow(release).ExecuteAsync(new Number(1), _second.Options with { Resume = id }));
        release.SetResult();

        Assert.Contains($"The run {id} is still being carried out by {Environment.MachineName}, process ", refused.Message, StringComparison.Ordinal);
        Assert.Equal(RunStatus.Succeeded, (await running).Status);
        Assert.DoesNotContain(_bucket.Keys, static key => key.Contains("/owner/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunWhoseMachineIsGoneIsTakenOnceItsLeaseHasEnded()
    {
        var failed = await Chain().ExecuteAsync(new Number(1), _first.Options);
        var owner = $"{RemoteKeys.Owners(failed.RunId)}00000001-elsewhere-1";
        _bucket[owner] = "far, process 7\n"u8.ToArray();
        _bucket.Now += TimeSpan.FromSeconds(20);

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Chain().ExecuteAsync(new Number(1), _second.Options with { Resume = failed.RunId }));
        _bucket.Now += RunClaim.Lease;
        _fails = false;
        var resumed = await Chain().ExecuteAsync(new Number(1), _second.Options with { Resume = failed.RunId });

        Assert.Contains("by far, process 7, which gave a sign of life 20 s ago. ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("try again in 40 s", refused.Message, StringComparison.Ordinal);
        Assert.Equal(RunStatus.Succeeded, resumed.Status);
        Assert.False(_bucket.Has(owner));
    }

    [Fact]
    public async Task OwnerThatDiedOnThisMachineIsNotWaitedFor()
    {
        var failed = await Chain().ExecuteAsync(new Number(1), _first.Options);
        await RunClaim.TakeAsync(_first.Remote(), _first.Layout, failed.RunId, TimeProvider.System, CancellationToken.None);
        _fails = false;

        var resumed = await Chain().ExecuteAsync(new Number(1), _first.Options with { Resume = failed.RunId });

        Assert.Equal(RunStatus.Succeeded, resumed.Status);
    }

    [Fact]
    public async Task RunThatTheBucketDoesNotHaveIsRefused()
    {
        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Chain().ExecuteAsync(new Number(1), _second.Options with { Resume = Guid.Empty }));

        Assert.Contains($"The store '{Machine.Url}' has no run {Guid.Empty} to resume", refused.Message, StringComparison.Ordinal);
    }

    private async Task<(Task<RunResult<int>> Running, TaskCompletionSource Release)> StartAsync()
    {
        var journal = new TaskCompletionSource();
        _bucket.OnRequest = (kind, key) => _ = kind == "put" && key.Contains("/journal/", StringComparison.Ordinal) && journal.TrySetResult();
        var release = new TaskCompletionSource();
        var running = Slow(release).ExecuteAsync(new Number(1), _first.Options);
        await journal.Task;
        return (running, release);
    }

    private static TaskDefinition<Number, int> Slow(TaskCompletionSource release) => Define.TaskAsync("Slow", async (value, _) =>
    {
        await release.Task;
        return value;
    });

    private WorkflowDefinition<Number, int> Chain() => new FlowBuilder("Chain").Call("A", value => Call("A", value + 10))
        .Call("B", value => _fails ? throw new IOException(Call("B", 0) + "no") : Call("B", value + 1), "A").Build();

    private int Call(string name, int value)
    {
        _calls.Add(name);
        return value;
    }
}
