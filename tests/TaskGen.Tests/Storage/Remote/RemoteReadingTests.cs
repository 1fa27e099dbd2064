using Microsoft.Extensions.Logging;
using TaskGen.Storage.Pruning;
using TaskGen.Tests.Execution;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>Looking at runs in a bucket, from any machine.</summary>
public sealed class RemoteReadingTests : IDisposable
{
    private readonly MemoryBucket _bucket = new();
    private readonly Machine _first;
    private readonly Machine _second;
    private readonly Counted _counted = new();

    public RemoteReadingTests() => (_first, _second) = (new Machine(_bucket), new Machine(_bucket));

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public async Task RunsOfAllMachinesAreThere()
    {
        await _counted.RunAsync(_first, 1);
        await _counted.RunAsync(_second, 2);

        var runs = _first.Open().Runs().ToList();

        Assert.Equal([2.0, 1.0], runs.Select(run => run.ReadOutput(_counted.Task.Output)[^1]));
        Assert.All(runs, static run => Assert.Null(run.Problem));
        Assert.All(runs, static run => Assert.Equal(RecordedRunStatus.Succeeded, run.Status));
    }

    [Fact]
    public async Task LogOfAnotherMachineIsRead()
    {
        var task = Define.Task("Speaking", (inputs, invocation) =>
        {
            invocation.Logger.LogInformation("Hello.");
            return new(inputs.Value);
        });
        var run = await task.ExecuteAsync(new Number(1), _first.Options);

        Assert.Equal("Hello.", Assert.Single(_second.Open().Find(run.RunId)!.ReadLog()).Message);
    }

    [Fact]
    public async Task RunThatIsRemovedIsGoneForAllWhoAskTheBucket()
    {
        var run = await _counted.Task.ExecuteAsync(new Number(3), _first.Options);

        await _second.Remote().Runs.RemoveAsync(run.RunId, CancellationToken.None);

        Assert.Null(_second.Open().Find(run.RunId));
        Assert.DoesNotContain(_bucket.Keys, static key => key.StartsWith("runs/", StringComparison.Ordinal));
        Assert.Single(_bucket.Keys, static key => key.StartsWith("objects/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunWithoutItsJournalSaysSo()
    {
        var run = await _counted.Task.ExecuteAsync(new Number(3), _first.Options);
        var journal = _bucket.Keys.Single(static key => key.Contains("/journal/", StringComparison.Ordinal));
        _bucket[journal.Replace("/00000000000000000000", "/00000000000000000001", StringComparison.Ordinal)] = _bucket[journal];
        await _bucket.DeleteAsync(journal, CancellationToken.None);

        Assert.Contains("is missing", _second.Open().Find(run.RunId)!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkingDirectoryIsAnOrdinaryStore()
    {
        var run = await _counted.Task.ExecuteAsync(new Number(3), _first.Options);
        var directory = TaskGen.Storage.Access.StoreDirectory.Open(_first.Layout.Root, TimeProvider.System);

        Assert.Empty(StoreVerification.Verify(directory).Damaged);
        RunRemoval.Remove(directory, run.RunId, TimeProvider.System);
        new StorePruning(directory, new PruneOptions { MaxSize = 0 }, TimeProvider.System).Prune();

        Assert.Equal(3, _first.Open().Find(run.RunId)!.ReadOutput(_counted.Task.Output)[^1]);
    }
}
