using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Tests.Execution;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>A cached task with a result that is an object, which counts its executions.</summary>
internal sealed class Counted
{
    private const int Length = 20_000;

    private int _count;

    public Counted() => Task = new()
    {
        Name = "Acme.Numbers.Counted",
        Inputs = NumberCodec.Instance,
        Output = Codecs.Numbers<double>(),
        Invoke = (inputs, _) =>
        {
            Interlocked.Increment(ref _count);
            return new([.. Enumerable.Repeat((double)inputs.Value, Length)]);
        },
        Options = new TaskOptions { Cache = true, Version = "1" },
        Services = [],
    };

    public TaskDefinition<Number, double[]> Task { get; }

    public int Count => _count;

    public async Task<double> RunAsync(Machine machine, int value = 3) => (await Task.ExecuteAsync(new Number(value), machine.Options)).Output[^1];
}
