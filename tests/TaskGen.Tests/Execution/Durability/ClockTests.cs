using TaskGen.Definitions;
using TaskGen.Storage.Journals;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>Runs while the time of day is set back.</summary>
public sealed class ClockTests : IDisposable
{
    private static readonly TaskOptions Cached = new() { Cache = true, Version = "1" };

    private readonly TemporaryStore _store = new();
    private readonly ManualTimeProvider _clock = new();
    private int _calls;

    public void Dispose() => _store.Dispose();

    private RunOptions Options => Host.With(_clock) with { Store = _store.Path };

    [Fact]
    public async Task DurationsAreThoseOfTheTimeThatWentBy()
    {
        var flow = new FlowBuilder("Flow").Call("A", Advance).Call("B", JumpBack, "A").Call("C", Advance, "B").Build();

        var result = await flow.ExecuteAsync(new Number(1), Options);

        var nodes = _store.Records<NodeCommitted>(result.RunId);
        Assert.Equal([1_000, 1_000, 1_000], nodes.Select(static node => node.DurationMs));
        Assert.Equal([0, 1, 2], nodes.Select(node => (node.StartedAt - result.StartedAt).TotalSeconds));
        Assert.Equal(3_000, Assert.Single(_store.Records<RunEnded>(result.RunId)).DurationMs);
    }

    [Fact]
    public async Task RunIsResumedAtATimeBeforeItBegan()
    {
        var flow = new FlowBuilder("Flow").Call("A", Advance).Call("B", _ => _calls == 1 ? throw new IOException("no") : _calls, "A").Build();
        var first = await flow.ExecuteAsync(new Number(1), Options);
        Assert.Equal(RunStatus.Failed, first.Status);
        _clock.Jump(TimeSpan.FromDays(-400));
        _calls++;

        var second = await flow.ExecuteAsync(new Number(1), Options with { Resume = first.RunId });

        Assert.Equal((RunStatus.Succeeded, 2), (second.Status, second.Output));
        Assert.Equal([NodeStatus.Cached, NodeStatus.Succeeded], second.Nodes.Select(static node => node.Status));
    }

    [Fact]
    public async Task ResultsOfTheFutureAreFound()
    {
        var task = Define.Task("Counting", _ => ++_calls, Cached);
        var first = await task.ExecuteAsync(new Number(1), Options);
        _clock.Jump(TimeSpan.FromDays(-400));

        var second = await task.ExecuteAsync(new Number(1), Options);

        Assert.Equal((1, NodeStatus.Cached), (second.Output, second.Nodes[0].Status));
        Assert.NotEqual(first.RunId, second.RunId);
    }

    [Fact]
    public async Task RunsAtTheSameTimeHaveIdsOfTheirOwn()
    {
        var task = Define.Task("Counting", _ => ++_calls);
        var ids = new HashSet<Guid>();
        for (var i = 0; i < 20; i++)
        {
            ids.Add((await task.ExecuteAsync(new Number(1), Options)).RunId);
            _clock.Jump(TimeSpan.FromMilliseconds(-1 + (i % 2)));
        }

        Assert.Equal((20, 20), (ids.Count, Directory.GetDirectories(_store.Layout.Runs).Length));
    }

    private int Advance(int value)
    {
        _calls++;
        _clock.Advance(TimeSpan.FromSeconds(1));
        return value;
    }

    private int JumpBack(int value)
    {
        _clock.Jump(TimeSpan.FromHours(-5));
        return Advance(value);
    }
}
