using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using TaskGen.Definitions;

namespace TaskGen.Tests.Execution.Telemetry;

public sealed class MetricTests : IDisposable
{
    private readonly ConcurrentQueue<(string Name, double Value, string Status)> _found = new();
    private readonly MeterListener _listener = new();
    private readonly string _task = "Metered" + Guid.NewGuid().ToString("N");

    public MetricTests()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "TaskGen")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task NodesRetriesItemsAndWaitsAreCounted()
    {
        var calls = 0;
        var task = Define.TaskAsync(
            _task,
            async (value, _) =>
            {
                await Task.Yield();
                return Interlocked.Increment(ref calls) == 1 ? throw new IOException("no") : value;
            },
            new TaskOptions { Retries = 1, RetryDelay = TimeSpan.Zero });
        var flow = new FlowBuilder("Metered").Map("Items", task, 3).Call("A", task).Call("B", task).Build();

        await flow.ExecuteAsync(new Number(1), new RunOptions { MaxConcurrency = 1 });

        Assert.Equal(5, Sum("taskgen.nodes", "succeeded"));
        Assert.Equal(1, Sum("taskgen.retries", ""));
        Assert.Equal(3, Sum("taskgen.map.items", ""));
        Assert.Equal(5, _found.Count(static entry => entry.Name == "taskgen.node.duration" && entry.Value >= 0));
        Assert.Contains(_found, static entry => entry.Name == "taskgen.queue.duration" && entry.Value >= 0);
    }

    [Fact]
    public async Task HitsAreNodesOfTheirOwnKind()
    {
        using var store = new TemporaryStore();
        var task = Define.Task(_task, static value => value, new TaskOptions { Cache = true, Version = "1" });
        await task.ExecuteAsync(new Number(1), store.Options);
        await task.ExecuteAsync(new Number(1), store.Options);

        Assert.Equal((1, 1), (Sum("taskgen.nodes", "succeeded"), Sum("taskgen.nodes", "cached")));
    }

    private double Sum(string name, string status) => _found.Where(entry => entry.Name == name && entry.Status == status).Sum(static entry => entry.Value);

    // Other tests run at the same time: only this test's task counts.
    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var status = "";
        var (isOurs, isTask) = (false, true);
        foreach (var (key, found) in tags)
        {
            isOurs |= found is string text && text.EndsWith(_task, StringComparison.Ordinal);
            isTask &= key != "taskgen.kind" || found is "task";
            status = key == "taskgen.status" ? (string)found! : status;
        }

        if (isOurs && isTask)
        {
            _found.Enqueue((instrument.Name, value, status));
        }
    }
}
