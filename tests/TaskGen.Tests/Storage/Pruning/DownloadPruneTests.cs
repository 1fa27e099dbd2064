using TaskGen.Storage;
using TaskGen.Storage.Downloads;
using TaskGen.Storage.Locking;
using TaskGen.Storage.Pruning;

namespace TaskGen.Tests.Storage.Pruning;

/// <summary>Downloads among what is pruned and verified.</summary>
public sealed class DownloadPruneTests : IDisposable
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhatADownloadRefersToStays()
    {
        Add('a', 100, 50 * Day);

        var result = Prune(new PruneOptions());

        Assert.Equal((0, 0, 1, 1), (result.DownloadsRemoved, result.ObjectsRemoved, result.DownloadsKept, result.ObjectsKept));
    }

    [Fact]
    public void DownloadsThatWereNotUsedForLongGo()
    {
        Add('a', 100, 50 * Day);
        Add('b', 200, 10 * Day);

        var result = Prune(new PruneOptions { Keep = 30 * Day });

        Assert.Equal((1, 1, 100), (result.DownloadsRemoved, result.ObjectsRemoved, result.BytesRemoved));
        Assert.Equal([Key('b')], _folder.Open().Downloads.Keys());
        Assert.Equal((1, 200), (result.DownloadsKept, result.BytesKept));
    }

    [Fact]
    public void LeastRecentlyUsedGoUntilTheRestFits()
    {
        Add('a', 100, 3 * Day);
        Add('b', 200, 5 * Day);
        Add('c', 400, 2 * Day);

        Prune(new PruneOptions { MaxSize = 500 });

        Assert.Equal([Key('a'), Key('c')], _folder.Open().Downloads.Keys().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhatARunningRunMayHaveOpenStays()
    {
        var now = TimeProvider.System.GetUtcNow();
        Add('a', 100, 50 * Day);
        Add('b', 200, 30 * Day);
        var run = Guid.CreateVersion7(now - (40 * Day));
        Directory.CreateDirectory(_folder.Layout.RunDirectory(run));
        var owner = FileLock.TryTake(_folder.Layout.OwnerOf(run), TimeProvider.System)!;

        Prune(new PruneOptions { Keep = Day, MaxSize = 1 });
        var beside = _folder.Open().Downloads.Keys().ToList();
        owner.Dispose();
        Prune(new PruneOptions { Keep = Day, MaxSize = 1 });

        Assert.Equal([Key('b')], beside);
        Assert.Empty(_folder.Open().Downloads.Keys());
        Assert.Empty(_folder.Open().Objects.All());
    }

    [Fact]
    public void NamesForDownloadsGoWhenNobodyAskedForThemForAWeek()
    {
        var store = _folder.Open();
        var (old, young) = (store.Files.Get([("a.csv", Add('a', 100, Day))]), store.Files.Get([("b.csv", Add('b', 200, Day))]));
        Directory.SetLastWriteTimeUtc(old, TimeProvider.System.GetUtcNow().UtcDateTime - (8 * Day));

        Prune(new PruneOptions());

        Assert.Equal([young], Directory.GetDirectories(_folder.Layout.Files));
        Assert.Equal(2, store.Objects.All().Count());
    }

    [Fact]
    public void PartsOfDownloadsAndOfDirectoriesGoWithTheLeftovers()
    {
        _folder.Open();
        var file = Path.Combine(_folder.Layout.Temporary, Key('a') + ".part");
        var directory = Path.Combine(_folder.Layout.Temporary, "b");
        File.WriteAllText(file, "x");
        Directory.CreateDirectory(Path.Combine(directory, "deep"));
        File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime - Day);
        Directory.SetLastWriteTimeUtc(directory, TimeProvider.System.GetUtcNow().UtcDateTime - Day);

        Assert.Equal(2, Prune(new PruneOptions()).LeftoversRemoved);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Layout.Temporary));
    }

    [Theory]
    [InlineData(true, "Its object")]
    [InlineData(false, "The record is cut off or damaged.")]
    public void VerificationFindsWhatCannotBeUsed(bool withoutObject, string problem)
    {
        var reference = Add('a', 100, Day);
        var store = _folder.Open();
        Damage.Apply(withoutObject ? "delete" : "flip", withoutObject ? store.Objects.PathOf(reference.Sha256) : store.Downloads.PathOf(Key('a')));

        var damage = Assert.Single(StoreVerification.Verify(store).Damaged);

        Assert.Equal(("download", Key('a')), (damage.Kind, damage.Name));
        Assert.StartsWith(problem, damage.Problem, StringComparison.Ordinal);
        Assert.Empty(store.Downloads.Keys());
    }

    private PruneResult Prune(PruneOptions options) => new StorePruning(_folder.Open(), options, TimeProvider.System).Prune();

    private ObjectReference Add(char name, int size, TimeSpan age)
    {
        var store = _folder.Open();
        var reference = store.Objects.Put(Enumerable.Repeat((byte)name, size).ToArray());
        store.Downloads.Put(Key(name), new DownloadRecord($"https://example.org/{name}", reference.Sha256, size, null, null, default, Guid.NewGuid()));
        var time = TimeProvider.System.GetUtcNow().UtcDateTime - age;
        File.SetLastWriteTimeUtc(store.Objects.PathOf(reference.Sha256), time);
        File.SetLastWriteTimeUtc(store.Downloads.PathOf(Key(name)), time);
        return reference;
    }

    private static string Key(char name) => new(name, 64);
}
