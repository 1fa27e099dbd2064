using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Storage.Access;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>Runs that share results in memory.</summary>
public sealed class RememberedHitTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private readonly ResultMemory _memory = new();
    private int _calls;

    private RunOptions Options => _store.Options with { ResultMemory = _memory };

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    public async Task ResultOutlivesItsEntryAndObject(int length)
    {
        var first = await Numbers(length).ExecuteAsync(new Number(3), Options);
        await Numbers(length).ExecuteAsync(new Number(3), Options);
        Forget();

        var again = await Numbers(length).ExecuteAsync(new Number(3), Options);

        Assert.Equal((3, NodeStatus.Cached, 1), (again.Output![^1], again.Nodes[0].Status, _calls));
        var line = Assert.Single(_store.Records<NodeCommitted>(again.RunId));
        Assert.Equal(first.RunId, line.Origin);

        // What the journal refers to is there, so that the run can be resumed and read.
        var store = StoreDirectory.OpenExisting(_store.Path, TimeProvider.System);
        Assert.Equal(3, store.Read(Codecs.Numbers<double>(), line.Output)[^1]);
    }

    [Fact]
    public async Task EachRunHasAValueOfItsOwn()
    {
        var first = await Numbers(10).ExecuteAsync(new Number(3), Options);
        first.Output![^1] = 100;
        var second = await Numbers(10).ExecuteAsync(new Number(3), Options);
        second.Output![^1] = 100;

        var third = await Numbers(10).ExecuteAsync(new Number(3), Options);

        Assert.Equal((3, 1), (third.Output![^1], _calls));
    }

    [Fact]
    public async Task ResultReadFromTheStoreIsRemembered()
    {
        await Numbers(10).ExecuteAsync(new Number(3), _store.Options);
        await Numbers(10).ExecuteAsync(new Number(3), Options);
        Forget();

        var result = await Numbers(10).ExecuteAsync(new Number(3), Options);

        Assert.Equal((3, NodeStatus.Cached, 1), (result.Output![^1], result.Nodes[0].Status, _calls));
    }

    [Fact]
    public async Task AnotherStoreHasItsOwnResults()
    {
        using var other = new TemporaryStore();
        await Numbers(10).ExecuteAsync(new Number(3), Options);

        var result = await Numbers(10).ExecuteAsync(new Number(3), other.Options with { ResultMemory = _memory });

        Assert.Equal((NodeStatus.Succeeded, 2), (result.Nodes[0].Status, _calls));
    }

    [Fact]
    public async Task RefreshReplacesWhatIsRemembered()
    {
        await Numbers(10).ExecuteAsync(new Number(3), Options);
        await Numbers(10, 100).ExecuteAsync(new Number(3), Options with { CacheMode = CacheMode.Refresh });

        var taken = await Numbers(10).ExecuteAsync(new Number(3), Options);

        Assert.Equal((103, 2), (taken.Output![^1], _calls));
    }

    [Fact]
    public async Task LargeResultThatWasRefreshedIsReadAnew()
    {
        await Numbers(5_000).ExecuteAsync(new Number(3), Options);
        await Numbers(5_000).ExecuteAsync(new Number(3), Options);
        await Numbers(5_000, 100).ExecuteAsync(new Number(3), Options with { CacheMode = CacheMode.Refresh });

        var taken = await Numbers(5_000).ExecuteAsync(new Number(3), Options);

        Assert.Equal((103, 2), (taken.Output![^1], _calls));
    }

    [Fact]
    public async Task OffNeitherTakesNorRemembers()
    {
        await Numbers(10).ExecuteAsync(new Number(3), Options with { CacheMode = CacheMode.Off });
        Assert.Equal(0, _memory.Size);
        await Numbers(10).ExecuteAsync(new Number(3), Options);

        await Numbers(10).ExecuteAsync(new Number(3), Options with { CacheMode = CacheMode.Off });

        Assert.Equal(3, _calls);
    }

    [Fact]
    public async Task NothingIsRememberedWithoutAStore()
    {
        await Numbers(10).ExecuteAsync(new Number(3), Options with { Store = null });
        await Numbers(10).ExecuteAsync(new Number(3), Options with { Store = null });

        Assert.Equal((0, 2), (_memory.Size, _calls));
    }

    private void Forget()
    {
        Directory.Delete(_store.Layout.Cache, recursive: true);
        Directory.Delete(_store.Layout.Objects, recursive: true);
    }

    private TaskDefinition<Number, double[]> Numbers(int length, int added = 0) => new()
    {
        Name = "Acme.Numbers.Numbers",
        Inputs = NumberCodec.Instance,
        Output = Codecs.Numbers<double>(),
        Options = new TaskOptions { Version = "1", Cache = true },
        Invoke = (inputs, _) =>
        {
            Interlocked.Increment(ref _calls);
            var values = new double[length];
            values[^1] = inputs.Value + added;
            return new ValueTask<double[]>(values);
        },
    };
}
