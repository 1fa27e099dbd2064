using TaskGen.Storage;
using TaskGen.Storage.Locking;
using TaskGen.Storage.Pruning;

namespace TaskGen.Tests.Storage.Pruning;

public sealed class PruneTests : IDisposable
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly PrunedStore _store = new();

    private StoreLayout Layout => _store.Store.Layout;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task ResultsThatWereNotUsedForLongGoWithTheirObjects()
    {
        await _store.RunAsync(1, 31 * Day);
        var kept = await _store.RunAsync(2, 29 * Day);

        var result = _store.Prune(new PruneOptions { Keep = 30 * Day });

        Assert.Equal((1, 1, 1, 1), (result.EntriesRemoved, result.ObjectsRemoved, result.EntriesKept, result.ObjectsKept));
        Assert.InRange(result.BytesRemoved, 10_000, 10_100);
        Assert.Equal(result.BytesRemoved, result.BytesKept);
        Assert.Equal(kept.RunId, _store.EntryOf(Assert.Single(_store.Keys)).Run);
        Assert.Equal(_store.EntryOf(_store.Keys[0]).Output.Sha256, Assert.Single(_store.Objects));
        Assert.Equal(NodeStatus.Cached, (await _store.RunAsync(2, Day)).Nodes[0].Status);
        Assert.Equal(NodeStatus.Succeeded, (await _store.RunAsync(1, Day)).Nodes[0].Status);
    }

    [Fact]
    public async Task UseKeepsAResult()
    {
        await _store.RunAsync(1, 31 * Day);
        await _store.RunAsync(1, Day);

        Assert.Equal((0, 0), Removed(_store.Prune(new PruneOptions { Keep = 30 * Day })));
    }

    [Fact]
    public async Task LeastRecentlyUsedGoUntilTheRestFits()
    {
        await _store.RunAsync(1, 3 * Day);
        await _store.RunAsync(2, 5 * Day);
        await _store.RunAsync(3, 4 * Day);
        await _store.RunAsync(4, 2 * Day);
        var newest = _store.Keys.OrderByDescending(key => _store.Directory.Cache.Look(key).UsedAt).Take(2).Order(StringComparer.Ordinal);

        var result = _store.Prune(new PruneOptions { MaxSize = 25_000 });

        Assert.Equal((2, 2), Removed(result));
        Assert.Equal(newest, _store.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((0, 0), Removed(_store.Prune(new PruneOptions { MaxSize = 25_000 })));
    }

    [Fact]
    public async Task WhatARunRefersToStaysWhateverTheLimit()
    {
        var run = await _store.RunAsync(1, 100 * Day, removeRun: false);

        var result = _store.Prune(new PruneOptions { Keep = Day, MaxSize = 1 });

        Assert.Equal((1, 0), Removed(result));
        Assert.Equal(run.Output, RunStore.Open(_store.Store.Path).Find(run.RunId)!.ReadOutput(TaskGen.Serialization.Codecs.Bytes));
    }

    [Fact]
    public async Task WhatARunRefersToBehindADamagedLineStays()
    {
        var run = await _store.RunAsync(1, 100 * Day, removeRun: false);
        var journal = _store.Store.JournalOf(run.RunId);
        var content = File.ReadAllBytes(journal);
        content[20] ^= 1;
        File.WriteAllBytes(journal, content);

        _store.Prune(new PruneOptions { Keep = Day });

        Assert.Single(_store.Objects);
    }

    [Fact]
    public async Task WhatWasTouchedWithinTheGraceStays()
    {
        await _store.RunAsync(1, TimeSpan.FromMinutes(59));
        File.Delete(_store.Directory.Cache.PathOf(_store.Keys[0]));

        Assert.Equal((0, 0), Removed(_store.Prune(new PruneOptions())));
        Assert.Equal((0, 1), Removed(_store.Prune(new PruneOptions { Grace = TimeSpan.FromMinutes(58) })));
    }

    [Fact]
    public async Task ClockThatJumpedBackRemovesNothing()
    {
        await _store.RunAsync(1, 100 * Day);
        var clock = new ClockAt(TimeProvider.System.GetUtcNow().AddYears(-1));

        Assert.Equal((0, 0), Removed(_store.Prune(new PruneOptions { Keep = Day, MaxSize = 1 }, clock)));
        Assert.Equal((1, 1), Removed(_store.Prune(new PruneOptions { Keep = Day, MaxSize = 1 })));
    }

    [Fact]
    public async Task OnlyOnePruningAtATime()
    {
        await _store.RunAsync(1, 100 * Day);
        using var other = FileLock.TryTake(Layout.LockOf("prune"), TimeProvider.System);

        var refused = Assert.Throws<StoreBusyException>(() => _store.Prune(new PruneOptions { Keep = Day }));

        Assert.Contains("Another process prunes", refused.Message, StringComparison.Ordinal);
        Assert.Single(_store.Objects);
    }

    [Fact]
    public async Task LeftoversGoUnlessTheyAreYoungOrHeld()
    {
        await _store.RunAsync(1, Day);
        var model = Path.Combine(Layout.Root, "models", "Acme.Model", "1", "model.bin");
        Directory.CreateDirectory(Path.GetDirectoryName(model)!);
        var held = Layout.LockOf("held");
        using var owner = FileLock.TryTake(held, TimeProvider.System);
        string[] old = [Path.Combine(Layout.Temporary, "old"), Layout.LockOf("old"), model];
        string[] young = [Path.Combine(Layout.Temporary, "young"), Layout.LockOf("young")];
        foreach (var path in old.Concat(young))
        {
            File.WriteAllText(path, "");
        }

        Assert.All(old.Append(held), static path => File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime - Day));

        var result = _store.Prune(new PruneOptions());

        Assert.Equal(2, result.LeftoversRemoved);
        Assert.Equal([false, false, true], old.Select(File.Exists));
        Assert.All(young.Append(held), static path => Assert.True(File.Exists(path)));
    }

    private static (int Entries, int Objects) Removed(PruneResult result) => (result.EntriesRemoved, result.ObjectsRemoved);
}
