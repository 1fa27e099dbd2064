using TaskGen.Definitions;
using TaskGen.Storage.Access;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>Stores that a run cannot use.</summary>
public sealed class StoreFaultTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private int _calls;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task StoreOfANewerFormatIsRefusedBeforeAnythingRuns()
    {
        StoreDirectory.Open(_store.Path, TimeProvider.System);
        File.WriteAllText(_store.Layout.FormatFile, "{\"version\":2}");

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(RunAsync);

        Assert.Contains("has format version 2; this program knows versions up to 1", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, _calls);
        Assert.Empty(Directory.GetFileSystemEntries(_store.Layout.Runs));
    }

    [Fact]
    public async Task StoreThatIsAFileIsRefused()
    {
        File.WriteAllText(Path.Combine(_store.Path, "file"), "text");

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Counting().ExecuteAsync(new Number(3), _store.Options with { Store = Path.Combine(_store.Path, "file") }));

        Assert.Contains("cannot be written to", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, _calls);
        Assert.Equal("text", File.ReadAllText(Path.Combine(_store.Path, "file")));
    }

    [MountFact]
    public async Task ReadOnlyStoreIsRefusedBeforeAnythingRuns()
    {
        await RunAsync();
        using var mounted = await Mount.ReadOnlyAsync(_store.Path);

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(
            () => Counting().ExecuteAsync(new Number(3), _store.Options with { Store = mounted.Path }));

        Assert.Contains($"The store '{mounted.Path}' cannot be written to", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Name another directory", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, _calls);
        Assert.Single(StoreDirectory.OpenExisting(mounted.Path, TimeProvider.System).Cache.Keys());
    }

    private Task<RunResult<int>> RunAsync() => Counting().ExecuteAsync(new Number(3), _store.Options);

    private TaskDefinition<Number, int> Counting() => Define.Task(
        "Counting", value => Interlocked.Increment(ref _calls) > 0 ? value : 0, new TaskOptions { Cache = true, Version = "1" });
}
