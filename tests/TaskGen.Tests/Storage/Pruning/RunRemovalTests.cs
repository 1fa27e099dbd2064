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
}
