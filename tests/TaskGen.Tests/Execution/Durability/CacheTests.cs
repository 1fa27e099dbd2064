using TaskGen.Definitions;

namespace TaskGen.Tests.Execution.Durability;

public sealed class CacheTests : IDisposable
{
    private static readonly TaskOptions Cached = new() { Cache = true, Version = "1" };

    private readonly TemporaryStore _store = new();
    private int _calls;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task SameCallIsComputedOnce()
    {
        var task = Counting(Cached);

        var first = await task.ExecuteAsync(new Number(3), _store.Options);
        var second = await task.ExecuteAsync(new Number(3), _store.Options);

        Assert.Equal((6, 6, 1), (first.Output, second.Output, _calls));
        Assert.Equal((NodeStatus.Succeeded, NodeStatus.Cached), (first.Nodes[0].Status, second.Nodes[0].Status));
        Assert.Equal((1, 0), (first.Nodes[0].Attempts, second.Nodes[0].Attempts));
    }

    [Theory]
    [InlineData(4, "1")]
    [InlineData(3, "2")]
    public async Task OtherInputsOrAnotherVersionAreComputed(int value, string version)
    {
        await Counting(Cached).ExecuteAsync(new Number(3), _store.Options);

        var result = await Counting(Cached with { Version = version }).ExecuteAsync(new Number(value), _store.Options);

        Assert.Equal((2 * value, 2), (result.Output, _calls));
    }

    [Fact]
    public async Task IgnoredInputDoesNotMatter()
    {
        var task = Counting(Cached with { CacheIgnore = ["value"] });

        await task.ExecuteAsync(new Number(3), _store.Options);
        var result = await task.ExecuteAsync(new Number(4), _store.Options);

        Assert.Equal((6, 1), (result.Output, _calls));
    }

    [Fact]
    public async Task WithoutCacheEveryRunComputes()
    {
        var task = Counting(TaskOptions.Default);

        await task.ExecuteAsync(new Number(3), _store.Options);
        await task.ExecuteAsync(new Number(3), _store.Options);

        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task RefreshComputesAndReplaces()
    {
        await Counting(Cached).ExecuteAsync(new Number(3), _store.Options);
        var other = Define.Task("Double", _ => ++_calls + 100, Cached);

        var refreshed = await other.ExecuteAsync(new Number(3), _store.Options with { CacheMode = CacheMode.Refresh });
        var taken = await other.ExecuteAsync(new Number(3), _store.Options);

        Assert.Equal((102, 102, 2), (refreshed.Output, taken.Output, _calls));
    }

    [Fact]
    public async Task OffNeitherTakesNorKeeps()
    {
        var off = _store.Options with { CacheMode = CacheMode.Off };
        await Counting(Cached).ExecuteAsync(new Number(3), off);
        await Counting(Cached).ExecuteAsync(new Number(3), _store.Options);
        await Counting(Cached).ExecuteAsync(new Number(3), off);

        Assert.Equal(3, _calls);
    }

    [Fact]
    public async Task FailureIsNotCached()
    {
        var task = Define.Task("Flaky", value => ++_calls == 1 ? throw new IOException("no") : value, Cached);

        var first = await task.ExecuteAsync(new Number(3), _store.Options);
        var second = await task.ExecuteAsync(new Number(3), _store.Options);

        Assert.Equal((RunStatus.Failed, RunStatus.Succeeded, 2), (first.Status, second.Status, _calls));
    }

    [Fact]
    public async Task DamagedEntryIsPutIntoQuarantineAndComputedAgain()
    {
        await Counting(Cached).ExecuteAsync(new Number(3), _store.Options);
        var entry = Assert.Single(Directory.GetFiles(_store.Layout.Cache, "*", SearchOption.AllDirectories));
        var bytes = File.ReadAllBytes(entry);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(entry, bytes);

        var second = await Counting(Cached).ExecuteAsync(new Number(3), _store.Options);
        var third = await Counting(Cached).ExecuteAsync(new Number(3), _store.Options);

        Assert.Equal((6, 6, 2), (second.Output, third.Output, _calls));
        Assert.Single(Directory.GetFiles(_store.Layout.Quarantine));
        Assert.Single(_store.Log, line => line.Contains("cannot be read and is computed again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EntryThatCanBeNeitherReadNorWrittenIsComputedWithWarnings()
    {
        await Counting(Cached).ExecuteAsync(new Number(3), _store.Options);
        var entry = Assert.Single(Directory.GetFiles(_store.Layout.Cache, "*", SearchOption.AllDirectories));
        File.Delete(entry);
        Directory.CreateDirectory(entry);

        var result = await Counting(Cached).ExecuteAsync(new Number(3), _store.Options);

        Assert.Equal((RunStatus.Succeeded, 6, 2), (result.Status, result.Output, _calls));
        Assert.Contains(_store.Log, static line => line.Contains("cannot be read and is computed again", StringComparison.Ordinal));
        Assert.Single(_store.Log, static line => line.Contains("could not be cached", StringComparison.Ordinal));
        Assert.Equal(NodeStatus.Cached, (await Resume(result.RunId)).Nodes[0].Status);
    }

    [Fact]
    public async Task SameKeyAtTheSameTimeIsComputedOnce()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var task = Define.TaskAsync(
            "Slow",
            async (value, _) =>
            {
                Interlocked.Increment(ref _calls);
                started.SetResult();
                await release.Task;
                return value;
            },
            Cached);

        var first = task.ExecuteAsync(new Number(3), _store.Options);
        await started.Task;
        var others = Enumerable.Range(0, 4).Select(_ => task.ExecuteAsync(new Number(3), _store.Options)).ToArray();
        release.SetResult();

        Assert.Equal(3, (await first).Output);
        Assert.All(await Task.WhenAll(others), static result => Assert.Equal((3, NodeStatus.Cached), (result.Output, result.Nodes[0].Status)));
        Assert.Equal(1, _calls);
    }

    [Fact]
    public async Task ItemsOfAMapAreCachedOneByOne()
    {
        var map = new FlowBuilder("Maps").Map("Items", Counting(Cached), 10).Build();
        var more = new FlowBuilder("Maps").Map("Items", Counting(Cached), 13).Build();

        await map.ExecuteAsync(new Number(0), _store.Options);
        var result = await more.ExecuteAsync(new Number(0), _store.Options);

        Assert.Equal((156, 13), (result.Output, _calls));
    }

    private Task<RunResult<int>> Resume(Guid run) => Counting(Cached).ExecuteAsync(new Number(3), _store.Options with { Resume = run });

    private TaskDefinition<Number, int> Counting(TaskOptions options) =>
        Define.Task("Double", value => Interlocked.Increment(ref _calls) > 0 ? 2 * value : 0, options);
}
