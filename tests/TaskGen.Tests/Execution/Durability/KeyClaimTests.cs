using TaskGen.Definitions;
using TaskGen.Storage.Locking;
using TaskGen.Tests.Storage;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>Calls with the same key at the same time.</summary>
public sealed class KeyClaimTests : IDisposable
{
    private static readonly TaskOptions Cached = new() { Cache = true, Version = "1" };

    private readonly TemporaryStore _store = new();
    private readonly Gatekeeper _gate = new();
    private int _calls;

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task WaitersTakeNoPlaceFromTheOwner(int places)
    {
        // The first attempt fails, so that its owner gives its place to one that waits for it, and needs one again.
        var task = Define.TaskAsync(
            "Flaky",
            async (value, _) =>
            {
                await Task.Yield();
                return Interlocked.Increment(ref _calls) == 1 ? throw new IOException("not yet") : value;
            },
            Cached with { Retries = 1, RetryDelay = TimeSpan.FromMilliseconds(1) });
        var flow = new FlowBuilder("Flow");
        for (var i = 0; i < 12; i++)
        {
            flow.Call($"N{i}", task);
        }

        var result = await flow.Build(static frame => frame.Values.Sum()).ExecuteAsync(new Number(3), _store.Options with { MaxConcurrency = places });

        Assert.Equal((36, 2), (result.Output, _calls));
        Assert.Equal(11, result.Nodes.Count(static node => node.Status == NodeStatus.Cached));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task WaitingItemsOfAMapLetTheOthersRun(int places)
    {
        var held = Define.TaskAsync("Held", _gate.PassAsync, Cached with { CacheIgnore = ["value"] });
        var owner = held.ExecuteAsync(new Number(7), _store.Options);
        await _gate.ArrivedAsync();
        var others = new TaskCompletionSource();
        var other = Define.Task("Other", value =>
        {
            others.SetResult();
            return value;
        });
        var flow = new FlowBuilder("Flow").Map("Each", held, 20).Call("Other", other);

        var run = flow.Build().ExecuteAsync(new Number(1), _store.Options with { MaxConcurrency = places });
        await others.Task;
        _gate.Open();

        Assert.Equal(RunStatus.Succeeded, (await run).Status);
        Assert.Equal(1, _gate.Most);
        await owner;
    }

    [Fact]
    public async Task CancellationEndsTheWaitForAKey()
    {
        var task = Define.TaskAsync("Held", _gate.PassAsync, Cached);
        var owner = task.ExecuteAsync(new Number(3), _store.Options);
        await _gate.ArrivedAsync();
        using var caller = new CancellationTokenSource();
        var flow = new FlowBuilder("Flow").Call("A", task).Call("B", task).Build();
        var waiting = flow.ExecuteAsync(new Number(3), _store.Options with { MaxConcurrency = 1 }, caller.Token);

        await caller.CancelAsync();
        var cancelled = await waiting;
        _gate.Open();

        Assert.Equal((RunStatus.Cancelled, 3), (cancelled.Status, (await owner).Output));
        Assert.Equal(1, _gate.Most);
    }

    [Fact]
    public async Task KeyThatIsTakenWhileTheRunEndsIsGivenBack()
    {
        var fail = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        var key = Define.TaskAsync(
            "Key",
            async (value, _) =>
            {
                started.SetResult();
                await fail.Task;
                return value;
            },
            Cached);
        var owner = key.ExecuteAsync(new Number(3), _store.Options);
        await started.Task;
        var lockPath = Assert.Single(StoreFolder.FilesIn(_store.Layout.Locks));

        // While the first node waits for the key, the second takes the only place.
        var clock = new ManualTimeProvider();
        using var caller = new CancellationTokenSource();
        var run = new FlowBuilder("Flow").Call("A", key).Call("B", Define.TaskAsync("Busy", _gate.PassAsync)).Build()
            .ExecuteAsync(new Number(3), Host.With(clock) with { Store = _store.Path, MaxConcurrency = 1 }, caller.Token);
        await _gate.ArrivedAsync();
        Assert.Equal(FileLock.Beat, await clock.TimerSetAsync());
        var look = await clock.TimerSetAsync();

        // The key is free, and the first node has it as soon as it looks; but then it has no place.
        fail.SetException(new IOException("no"));
        await owner;
        Assert.False(FileLock.IsTaken(lockPath));
        clock.Advance(look);
        Assert.Equal(FileLock.Beat, await clock.TimerSetAsync());
        Assert.True(FileLock.IsTaken(lockPath));
        await caller.CancelAsync();

        Assert.Equal(RunStatus.Cancelled, (await run).Status);
        Assert.False(FileLock.IsTaken(lockPath));
    }
}
