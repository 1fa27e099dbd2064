using TaskGen.Storage.Locking;
using TaskGen.Tests.Execution;

namespace TaskGen.Tests.Storage.Locking;

public sealed class FileLockTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly ManualTimeProvider _clock = new();

    private string LockPath => Path.Combine(_folder.Path, "lock");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OneHasItAtATime()
    {
        using (Assert.IsType<FileLock>(FileLock.TryTake(LockPath, _clock)))
        {
            Assert.Null(FileLock.TryTake(LockPath, _clock));
            Assert.True(FileLock.IsTaken(LockPath));
        }

        Assert.False(FileLock.IsTaken(LockPath));
        using var again = FileLock.TryTake(LockPath, _clock);
        Assert.NotNull(again);
    }

    [Fact]
    public void DeletedLockIsFree()
    {
        using var first = FileLock.TryTake(LockPath, _clock)!;
        first.Delete();

        Assert.False(FileLock.IsTaken(LockPath));
        using var second = FileLock.TryTake(LockPath, _clock);
        Assert.NotNull(second);
    }

    [Fact]
    public void OwnerThatComesAndGoesIsNoError()
    {
        // Each that has it deletes it, so that others meet a file that is there, taken, and gone, in any order.
        var taken = 0;
        Parallel.For(0, 3, _ =>
        {
            for (var i = 0; i < 4_000; i++)
            {
                using var owned = FileLock.TryTake(LockPath, _clock);
                if (owned is not null)
                {
                    Interlocked.Increment(ref taken);
                    owned.Delete();
                }
            }
        });

        Assert.InRange(taken, 1, 12_000);
        Assert.False(FileLock.IsTaken(LockPath));
    }

    [Fact]
    public void DirectoryThatIsNotThereIsAnError() =>
        Assert.ThrowsAny<IOException>(() => FileLock.TryTake(Path.Combine(_folder.Path, "missing", "lock"), _clock));

    [Fact]
    public void OwnerTouchesTheFileWhileItHasIt()
    {
        var owner = FileLock.TryTake(LockPath, _clock)!;
        File.SetLastWriteTimeUtc(LockPath, DateTime.UnixEpoch);
        var before = FileLock.TouchOf(LockPath);

        _clock.Advance(FileLock.Beat);
        Assert.NotEqual(before, FileLock.TouchOf(LockPath));

        owner.Dispose();
        File.SetLastWriteTimeUtc(LockPath, DateTime.UnixEpoch);
        _clock.Advance(FileLock.Beat);
        Assert.Equal(before, FileLock.TouchOf(LockPath));
    }
}
