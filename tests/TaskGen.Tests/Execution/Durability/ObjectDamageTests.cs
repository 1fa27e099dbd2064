using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Storage.Journals;
using TaskGen.Tests.Storage;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>Objects of a store that were damaged or are gone.</summary>
public sealed class ObjectDamageTests : IDisposable
{
    private const int Length = 5_000;

    private readonly TemporaryStore _store = new();
    private int _calls;

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("truncate")]
    [InlineData("flip")]
    [InlineData("delete")]
    public async Task CommittedResultIsComputedAgain(string damage)
    {
        var task = Numbers(TaskOptions.Default);
        var first = await task.ExecuteAsync(new Number(1), _store.Options);
        Damage.Apply(damage, ObjectFile());

        var second = await task.ExecuteAsync(new Number(1), _store.Options with { Resume = first.RunId });
        var third = await task.ExecuteAsync(new Number(1), _store.Options with { Resume = first.RunId });

        Assert.Equal(first.Output, second.Output);
        Assert.Equal((2, NodeStatus.Succeeded, NodeStatus.Cached), (_calls, second.Nodes[0].Status, third.Nodes[0].Status));
        Assert.Single(_store.Log, static line => line.Contains("is computed again, since its result cannot be read", StringComparison.Ordinal));
        AssertQuarantine(damage);
    }

    [Theory]
    [InlineData("truncate")]
    [InlineData("flip")]
    [InlineData("delete")]
    public async Task CachedResultIsComputedAgain(string damage)
    {
        var task = Numbers(new TaskOptions { Cache = true, Version = "1" });
        var first = await task.ExecuteAsync(new Number(1), _store.Options);
        Damage.Apply(damage, ObjectFile());

        var second = await task.ExecuteAsync(new Number(1), _store.Options);
        var third = await task.ExecuteAsync(new Number(1), _store.Options);

        Assert.Equal(first.Output, second.Output);
        Assert.Equal((2, NodeStatus.Succeeded, NodeStatus.Cached), (_calls, second.Nodes[0].Status, third.Nodes[0].Status));
        Assert.Single(_store.Log, static line => line.Contains("cached result of 'Acme.Numbers.Numbers' cannot be read", StringComparison.Ordinal));
        AssertQuarantine(damage, entries: 1);
    }

    [Theory]
    [InlineData("truncate")]
    [InlineData("flip")]
    [InlineData("delete")]
    public async Task InputsOfTheRunAreGivenAnewToResumeIt(string damage)
    {
        var calls = 0;
        var task = new TaskDefinition<Row, int>
        {
            Name = "Acme.Numbers.Count",
            Inputs = RowCodec.Instance,
            Output = Codecs.Int32,
            Invoke = (inputs, _) =>
            {
                calls++;
                return new ValueTask<int>(inputs.Values.Length);
            },
        };
        var first = await task.ExecuteAsync(new Row(new double[Length]), _store.Options);
        var started = Assert.Single(_store.Records<RunStarted>(first.RunId));
        Assert.NotNull(started.InputValue!.Sha256);
        Damage.Apply(damage, ObjectFile());

        var second = await task.ExecuteAsync(new Row(new double[Length]), _store.Options with { Resume = first.RunId });

        Assert.Equal((Length, NodeStatus.Cached, 1), (second.Output, second.Nodes[0].Status, calls));
    }

    private void AssertQuarantine(string damage, int entries = 0) =>
        Assert.Equal((damage == "delete" ? 0 : 1) + entries, StoreFolder.FilesIn(_store.Layout.Quarantine).Length);

    private string ObjectFile() => Assert.Single(StoreFolder.FilesIn(_store.Layout.Objects));

    private TaskDefinition<Number, double[]> Numbers(TaskOptions options) => new()
    {
        Name = "Acme.Numbers.Numbers",
        Inputs = NumberCodec.Instance,
        Output = Codecs.Numbers<double>(),
        Invoke = (inputs, _) =>
        {
            Interlocked.Increment(ref _calls);
            return new ValueTask<double[]>([.. Enumerable.Range(inputs.Value, Length).Select(static i => (double)i)]);
        },
        Options = options,
    };
}
