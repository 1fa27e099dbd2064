using TaskGen.Storage.Locking;
using TaskGen.Storage.Pruning;

namespace TaskGen.Tests.Storage.Pruning;

public sealed class RunRemovalTests : IDisposable
{
    private readonly PrunedStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task RunThatIsRemovedIsGone()
    {
        var run = await _store.RunAsync(1, TimeSpan.Zero, removeRun: false);

        RunRemoval.Remove(_store.Directory, run.RunId, TimeProvider.System);

        Assert.Empty(RunStore.Open(_store.Store.Path).Runs());
        Assert.Single(_store.Keys);
    }

    [Fact]
    public async Task RunThatGoesOnIsNotRemoved()
    {
        var run = await _store.RunAsync(1, TimeSpan.Zero, removeRun: false);
        using var owner = FileLock.TryTake(_store.Store.Layout.OwnerOf(run.RunId), TimeProvider.System);

        Assert.Throws<StoreBusyException>(() => RunRemoval.Remove(_store.Directory, run.RunId, TimeProvider.System));

        Assert.Single(RunStore.Open(_store.Store.Path).Runs());
    }

    [Fact]
    public async Task WhatOldRunsReferredToCanBeFreed()
    {
        var age = TimeSpan.FromDays(31);
        var run = await _store.RunAsync(1, age, removeRun: false);
        File.SetLastWriteTimeUtc(_store.Store.Layout.JournalOf(run.RunId), TimeProvider.System.GetUtcNow().UtcDateTime - age);
        Assert.Equal(0, _store.Prune(new() { MaxSize = 0 }).BytesRemoved);

        Assert.Empty(RunRemoval.RemoveOlder(_store.Directory, 2 * age, TimeProvider.System));
        Assert.Equal([run.RunId], RunRemoval.RemoveOlder(_store.Directory, TimeSpan.FromDays(30), TimeProvider.System));

        Assert.InRange(_store.Prune(new() { MaxSize = 0 }).BytesRemoved, 10_000, 20_000);
        Assert.Empty(_store.Objects);
    }

    [Fact]
    public void RunWithoutAJournalIsAsOldAsItsDirectory()
    {
        var run = Guid.CreateVersion7();
        var directory = Directory.CreateDirectory(_store.Directory.Layout.RunDirectory(run));

        Assert.Empty(RunRemoval.RemoveOlder(_store.Directory, TimeSpan.FromDays(1), TimeProvider.System));
        directory.LastWriteTimeUtc = TimeProvider.System.GetUtcNow().UtcDateTime - TimeSpan.FromDays(2);
        Assert.Equal([run], RunRemoval.RemoveOlder(_store.Directory, TimeSpan.FromDays(1), TimeProvider.System));

        Assert.False(Directory.Exists(directory.FullName));
    }
}
