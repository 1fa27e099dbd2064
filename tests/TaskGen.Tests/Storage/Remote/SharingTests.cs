using System.Collections.Concurrent;
using TaskGen.Definitions;
using TaskGen.Storage;
using TaskGen.Storage.Caching;
using TaskGen.Storage.Journals;
using TaskGen.Storage.Remote;
using TaskGen.Tests.Execution;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>Results that machines share by a bucket.</summary>
public sealed class SharingTests : IDisposable
{
    private readonly MemoryBucket _bucket = new();
    private readonly Machine _first;
    private readonly Machine _second;
    private readonly Counted _counted = new();

    public SharingTests() => (_first, _second) = (new Machine(_bucket), new Machine(_bucket));

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public async Task ResultOfOneMachineIsFoundOnAnother()
    {
        Assert.Equal(3, await _counted.RunAsync(_first));
        Assert.Equal(3, await _counted.RunAsync(_second));
        Assert.Equal(3, await _counted.RunAsync(_second));

        Assert.Equal(1, _counted.Count);
        Assert.NotEqual(_first.Layout.Root, _second.Layout.Root);
        Assert.Equal(2, _second.Open().Runs().Count(run => run.Nodes is [{ Origin: not null }]));
    }

    [Fact]
    public async Task SmallResultIsShared()
    {
        var count = 0;
        var task = Define.Task("Small", value => Interlocked.Increment(ref count) + value, new TaskOptions { Cache = true, Version = "1" });

        await task.ExecuteAsync(new Number(1), _first.Options);
        var result = await task.ExecuteAsync(new Number(1), _second.Options);

        Assert.Equal((2, 1), (result.Output, count));
        Assert.DoesNotContain(_bucket.Keys, static key => key.StartsWith("objects/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RefreshAsksNobody()
    {
        await _counted.RunAsync(_first);

        await _counted.Task.ExecuteAsync(new Number(3), _second.Options with { CacheMode = CacheMode.Refresh });

        Assert.Equal(2, _counted.Count);
    }

    [Fact]
    public async Task NothingIsPutBeforeWhatItRefersTo()
    {
        var references = new ConcurrentBag<(string Key, bool IsThere)>();
        _bucket.OnPut = (key, content) =>
        {
            IEnumerable<StoredValue?> values = key.StartsWith(RemoteKeys.Cache, StringComparison.Ordinal)
                ? [CacheEntryFormat.Read(RemoteKeys.EntryOf(key)!, content)!.Output]
                : key.Contains("/journal/", StringComparison.Ordinal) ? JournalReader.Read(content, out _).Select(StoredValue.Of) : [];
            foreach (var reference in values.Select(RemoteKeys.ObjectOf).OfType<ObjectReference>())
            {
                references.Add((key, _bucket.Has(RemoteKeys.Object(reference.Sha256))));
            }
        };

        // All at once, at the end.
        using var machine = new Machine(_bucket, TimeProvider.System);
        await _counted.RunAsync(machine);

        Assert.Contains(references, static reference => reference.Key.StartsWith(RemoteKeys.Cache, StringComparison.Ordinal));
        Assert.Contains(references, static reference => reference.Key.StartsWith(RemoteKeys.Runs, StringComparison.Ordinal));
        Assert.All(references, static reference => Assert.True(reference.IsThere, reference.Key));
    }

    [Fact]
    public async Task LargeObjectThatIsThereIsNotPutAgain()
    {
        await _counted.RunAsync(_first);
        var puts = new List<string>();
        _bucket.OnRequest = (kind, key) => puts.AddRange(kind == "put" && key.StartsWith("objects/", StringComparison.Ordinal) ? [key] : []);

        await _counted.Task.ExecuteAsync(new Number(3), _second.Options with { CacheMode = CacheMode.Off });

        Assert.Equal(2, _counted.Count);
        Assert.Empty(puts);
    }

    [Fact]
    public async Task DamagedObjectIsComputedAgainAndReplaced()
    {
        await _counted.RunAsync(_first);
        var key = _bucket.Keys.Single(static key => key.StartsWith("objects/", StringComparison.Ordinal));
        var whole = _bucket[key];
        _bucket[key] = [.. whole.Select(static (b, i) => i == 100 ? (byte)~b : b)];

        Assert.Equal(3, await _counted.RunAsync(_second));

        Assert.Equal(2, _counted.Count);
        Assert.Equal(whole, _bucket[key]);
        Assert.Contains(_second.Log, line => line.Contains($"{key}' is damaged", StringComparison.Ordinal));
        Assert.Single(Directory.GetFiles(_second.Layout.Quarantine));
    }

    [Fact]
    public async Task DamagedEntryIsComputedAgainAndReplaced()
    {
        await _counted.RunAsync(_first);
        var key = _bucket.Keys.Single(static key => key.StartsWith("cache/", StringComparison.Ordinal));
        _bucket[key] = _bucket[key][..^1];

        Assert.Equal(3, await _counted.RunAsync(_second));

        Assert.Equal(2, _counted.Count);
        Assert.NotNull(CacheEntryFormat.Read(RemoteKeys.EntryOf(key)!, _bucket[key]));
        Assert.Contains(_second.Log, line => line.Contains($"{key}' is damaged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ObjectThatHasExpiredIsComputedAgain()
    {
        await _counted.RunAsync(_first);
        await _bucket.DeleteAsync(_bucket.Keys.Single(static key => key.StartsWith("objects/", StringComparison.Ordinal)), CancellationToken.None);

        Assert.Equal(3, await _counted.RunAsync(_second));

        Assert.Equal(2, _counted.Count);
        Assert.Single(_bucket.Keys, static key => key.StartsWith("objects/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WorkingDirectoryThatLostAnObjectFetchesIt()
    {
        await _counted.RunAsync(_first);
        Directory.Delete(_first.Layout.Objects, recursive: true);

        Assert.Equal(3, await _counted.RunAsync(_first));

        Assert.Equal(1, _counted.Count);
    }

    [Fact]
    public async Task CachedResultsOfAllMachinesAreListed()
    {
        await _counted.RunAsync(_first, 1);
        await _counted.RunAsync(_second, 2);

        Assert.Equal(2, _first.Open().CachedResults().Count());
        Assert.Equal(2, _second.Open().CachedResults().Select(static result => result.Run).Distinct().Count());
    }
}
