using TaskGen.Storage.Locking;
using TaskGen.Storage.Remote;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>Who may carry out a run.</summary>
public sealed class RunClaimTests : IDisposable
{
    private readonly MemoryBucket _bucket = new();
    private readonly Machine _first;
    private readonly Machine _second;
    private readonly Guid _run = Guid.CreateVersion7();

    public RunClaimTests() => (_first, _second) = (new Machine(_bucket), new Machine(_bucket));

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public async Task OwnerThatWasPassedByGivesUp()
    {
        var slow = await TakeAsync(_first);
        _bucket.Now += RunClaim.Lease;
        var quick = await TakeAsync(_second);

        await slow.BeatAsync(CancellationToken.None);
        await quick.BeatAsync(CancellationToken.None);

        Assert.Equal((true, false), (slow.IsLost, quick.IsLost));
    }

    [Fact]
    public async Task OwnerWhoseSignOfLifeCameTooLateGivesUpAtTheNext()
    {
        var slow = await TakeAsync(_first);
        var key = Assert.Single(_bucket.Keys, static key => key.Contains("/owner/", StringComparison.Ordinal));
        _bucket.Now += RunClaim.Lease;
        var quick = await TakeAsync(_second);
        _bucket[key] = [];

        for (var beat = 0; beat < 2; beat++)
        {
            _bucket.Now += RunClaim.Beat;
            await quick.BeatAsync(CancellationToken.None);
            await slow.BeatAsync(CancellationToken.None);
        }

        Assert.Equal((true, false), (slow.IsLost, quick.IsLost));
    }

    [Fact]
    public async Task WhoAsksInVainDisturbsNobody()
    {
        var owner = await TakeAsync(_first);
        await Assert.ThrowsAsync<StoreBusyException>(() => TakeAsync(_second));
        _bucket[$"{RemoteKeys.Owners(_run)}00000009-died-while-it-asked"] = [];

        await owner.BeatAsync(CancellationToken.None);
        _bucket.Now += RunClaim.Beat;
        await owner.BeatAsync(CancellationToken.None);

        Assert.False(owner.IsLost);
    }

    [Fact]
    public async Task NeverTwoMachinesTakeARunAtTheSameTime()
    {
        using var machines = new Machines(_bucket, 8);
        for (var round = 0; round < 100; round++)
        {
            var run = Guid.CreateVersion7();
            var taken = 0;
            await Parallel.ForEachAsync(machines.All, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (machine, cancellationToken) =>
            {
                try
                {
                    await RunClaim.TakeAsync(machine.Remote(), machine.Layout, run, TimeProvider.System, cancellationToken);
                    Interlocked.Increment(ref taken);
                }
                catch (StoreBusyException)
                {
                }
            });

            Assert.InRange(taken, 0, 1);
        }
    }

    private Task<RunClaim> TakeAsync(Machine machine) =>
        RunClaim.TakeAsync(machine.Remote(), machine.Layout, _run, TimeProvider.System, CancellationToken.None);

    private sealed class Machines(MemoryBucket bucket, int count) : IDisposable
    {
        public IReadOnlyList<Machine> All { get; } = [.. Enumerable.Range(0, count).Select(_ => new Machine(bucket))];

        public void Dispose()
        {
            foreach (var machine in All)
            {
                machine.Dispose();
            }
        }
    }
}
