using TaskGen.Definitions;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>Hits whose lines the death of the process took away before they were written.</summary>
public sealed class LostHitTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private int _calls;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task ResumedRunFindsTheResultWhereItWasFoundBefore()
    {
        var task = Define.Task("Double", value => Interlocked.Increment(ref _calls) * value, new TaskOptions { Cache = true, Version = "1" });
        var map = new FlowBuilder("Maps").Map("Items", task, 10).Build();
        var first = await map.ExecuteAsync(new Number(1), _store.Options);
        var second = await map.ExecuteAsync(new Number(1), _store.Options);
        var lines = File.ReadAllLines(_store.JournalOf(second.RunId));
        Assert.Equal(10, _store.Records<NodeCommitted>(second.RunId).Count);

        // As if the process had died just before it wrote them.
        File.WriteAllText(_store.JournalOf(second.RunId), lines[0] + "\n");
        var resumed = await map.ExecuteAsync(new Number(1), _store.Options with { Resume = second.RunId });

        Assert.Equal((first.Output, 10), (resumed.Output, _calls));
        var records = _store.Records<NodeCommitted>(second.RunId);
        Assert.Equal(10, records.Count);
        Assert.All(records, record => Assert.Equal(first.RunId, record.Origin));
    }
}
