using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Benchmarks.Engine;

/// <summary>The inputs of the task that is measured.</summary>
public sealed record Number(int Value)
{
    /// <summary>The task that is measured: a synchronous addition, so that what is left is the engine.</summary>
    internal static TaskDefinition<Number, int> Increment { get; } = Define(
        "Increment", static (inputs, _) => new ValueTask<int>(inputs.Value + 1));

    /// <summary>The same, whose result is kept.</summary>
    internal static TaskDefinition<Number, int> IncrementCached { get; } = Define(
        "IncrementCached", static (inputs, _) => new ValueTask<int>(inputs.Value + 1), new TaskOptions { Cache = true, Version = "1" });

    /// <summary>The same as an asynchronous method that really waits.</summary>
    internal static TaskDefinition<Number, int> IncrementLater { get; } = Define(
        "IncrementLater", static (inputs, _) => new ValueTask<int>(AddLaterAsync(inputs.Value)));

    /// <summary>The user's method: asynchronous, though it has nothing to wait for.</summary>
    internal static async Task<int> AddAsync(int value)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        return value + 1;
    }

    /// <summary>The user's method: asynchronous, and it gives its thread back once.</summary>
    internal static async Task<int> AddLaterAsync(int value)
    {
        await Task.Yield();
        return value + 1;
    }

    private static TaskDefinition<Number, int> Define(string name, Func<Number, TaskInvocation, ValueTask<int>> invoke, TaskOptions? options = null) => new()
    {
        Name = "Acme.Numbers." + name,
        Inputs = new NumberCodec(),
        Output = Codecs.Int32,
        Invoke = invoke,
        Options = options ?? TaskOptions.Default,
    };
}
