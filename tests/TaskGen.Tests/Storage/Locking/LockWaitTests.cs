using TaskGen.Storage.Locking;
using TaskGen.Tests.Execution;

namespace TaskGen.Tests.Storage.Locking;

public sealed class LockWaitTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly ManualTimeProvider _still = new();
    private TimeSpan? _next;

    private string LockPath => Path.Combine(_folder.Path, "lock");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task LockOfADeadOwnerIsTakenOver()
    {
        var owner = FileLock.TryTake(LockPath, _still)!;
        var waiting = WaitAsync();
        await PassAsync(TimeSpan.Zero);
        Assert.False(waiting.IsCompleted);

        owner.Dispose();
        await EndAsync(waiting);

        using var taken = await waiting;
        Assert.NotNull(taken);
        Assert.True(FileLock.IsTaken(LockPath));
    }

    [Fact]
    public async Task OwnerThatStandsStillIsPassedBy()
    {
        using var owner = FileLock.TryTake(LockPath, _still)!;
        var waiting = WaitAsync();
        var waited = await EndAsync(waiting);

        Assert.Null(await waiting);
        Assert.InRange(waited, FileLock.Lease, FileLock.Lease + FileLock.Beat);
    }

    [Fact]
    public async Task OwnerThatLivesIsWaitedForLongerThanTheLease()
    {
        using var owner = FileLock.TryTake(LockPath, _still)!;
        var waiting = WaitAsync();
        for (var touch = 1; touch <= 4; touch++)
        {
            File.SetLastWriteTimeUtc(LockPath, DateTime.UnixEpoch.AddSeconds(touch));
            await PassAsync(FileLock.Lease * .9);
        }

        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public async Task NothingIsWaitedForOnceItIsDone()
    {
        using var owner = FileLock.TryTake(LockPath, _still)!;
        var isDone = false;
        var waiting = LockWait.TakeAsync(LockPath, () => isDone, _clock, default);
        await PassAsync(TimeSpan.Zero);

        isDone = true;
        await EndAsync(waiting);

        Assert.Null(await waiting);
    }

    [Fact]
    public async Task CancellationEndsTheWait()
    {
        using var owner = FileLock.TryTake(LockPath, _still)!;
        using var caller = new CancellationTokenSource();
        var waiting = LockWait.TakeAsync(LockPath, static () => false, _clock, caller.Token);
        await PassAsync(TimeSpan.Zero);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Theory]
    [InlineData(-3_600)]
    [InlineData(3_600)]
    public async Task ClockThatJumpsChangesNoWait(int seconds)
    {
        using var owner = FileLock.TryTake(LockPath, _still)!;
        var waiting = WaitAsync();
        await PassAsync(FileLock.Lease / 2);

        _clock.Jump(TimeSpan.FromSeconds(seconds));
        _still.Jump(TimeSpan.FromSeconds(seconds));
        await PassAsync(FileLock.Lease / 4);
        Assert.False(waiting.IsCompleted);
        await EndAsync(waiting);

        Assert.Null(await waiting);
    }

    private Task<FileLock?> WaitAsync() => LockWait.TakeAsync(LockPath, static () => false, _clock, default);

    /// <summary>Lets so much time go by, look by look.</summary>
    private async Task PassAsync(TimeSpan time)
    {
        _next ??= await _clock.TimerSetAsync();
        while (time > TimeSpan.Zero)
        {
            _clock.Advance(_next.Value);
            time -= _next.Value;
            _next = await _clock.TimerSetAsync();
        }
    }

    /// <summary>Lets time go by until the wait ends, and says how much that was.</summary>
    private async Task<TimeSpan> EndAsync(Task waiting)
    {
        var waited = TimeSpan.Zero;
        while (!waiting.IsCompleted)
        {
            await PassAsync(TimeSpan.Zero);
            var delay = _next!.Value;
            _clock.Advance(delay);
            waited += delay;
            var timer = _clock.TimerSetAsync().AsTask();
            _next = await Task.WhenAny(waiting, timer) == timer ? await timer : null;
        }

        return waited;
    }
}
