using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Tests.Execution;

/// <summary>Definitions as generated code creates them, of methods that take a number and give one.</summary>
internal static class Define
{
    public static TaskDefinition<Number, int> Task(string name, Func<int, int> method, TaskOptions? options = null) =>
        Task(name, (inputs, _) => new ValueTask<int>(method(inputs.Value)), options);

    public static TaskDefinition<Number, int> TaskAsync(
        string name, Func<int, CancellationToken, Task<int>> method, TaskOptions? options = null) =>
        Task(name, (inputs, invocation) => new ValueTask<int>(method(inputs.Value, invocation.CancellationToken)), options);

    public static TaskDefinition<Number, int> Task(
        string name,
        Func<Number, TaskInvocation, ValueTask<int>> invoke,
        TaskOptions? options = null,
        params ServiceRequirement[] services) => new()
        {
            Name = "Acme.Numbers." + name,
            Inputs = NumberCodec.Instance,
            Output = Codecs.Int32,
            Invoke = invoke,
            Options = options ?? TaskOptions.Default,
            Services = services,
        };
}
