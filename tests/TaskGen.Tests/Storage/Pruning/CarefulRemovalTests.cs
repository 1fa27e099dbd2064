using TaskGen.Storage.Access;
using TaskGen.Storage.Pruning;

namespace TaskGen.Tests.Storage.Pruning;

public sealed class CarefulRemovalTests : IDisposable
{
    private readonly PrunedStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task WhatWasTouchedSinceItWasSeenIsPutBack()
    {
        var (path, seen) = await StoreOneAsync();
        var now = TimeProvider.System.GetUtcNow();
        KeepAgain(now);

        Assert.False(CarefulRemoval.TryRemove(_store.Store.Layout, path, seen));
        Assert.Single(_store.Objects);
        Assert.Empty(Directory.GetFiles(_store.Store.Layout.Temporary));
        Assert.True(CarefulRemoval.TryRemove(_store.Store.Layout, path, File.GetLastWriteTimeUtc(path)));
        Assert.Empty(_store.Objects);
    }

    [Fact]
    public async Task TouchByAClockThatJumpedBackCountsAndMakesNothingOlder()
    {
        var (path, seen) = await StoreOneAsync();
        KeepAgain(new DateTimeOffset(seen).AddYears(-1));

        Assert.True(File.GetLastWriteTimeUtc(path) > seen);
        Assert.False(CarefulRemoval.TryRemove(_store.Store.Layout, path, seen));
    }

    [Fact]
    public async Task WhatADyingPruningHadRenamedIsPutBackByTheNext()
    {
        var (path, _) = await StoreOneAsync();
        var name = Assert.Single(_store.Objects);
        File.Move(path, Path.Combine(_store.Store.Layout.Temporary, "pruned.objects." + name));
        Assert.Empty(_store.Objects);

        CarefulRemoval.Recover(_store.Store.Layout);

        Assert.Equal([name], _store.Objects);
        Assert.Empty(Directory.GetFiles(_store.Store.Layout.Temporary));
    }

    private async Task<(string Path, DateTime SeenAt)> StoreOneAsync()
    {
        await _store.RunAsync(1, TimeSpan.FromDays(2));
        var path = _store.Directory.Objects.PathOf(Assert.Single(_store.Objects));
        return (path, File.GetLastWriteTimeUtc(path));
    }

    // What a run does that has the same value.
    private void KeepAgain(DateTimeOffset now)
    {
        var store = StoreDirectory.Open(_store.Store.Path, new ClockAt(now));
        store.Write(TaskGen.Serialization.Codecs.Bytes, [.. Enumerable.Repeat((byte)1, 10_000)]);
    }
}
