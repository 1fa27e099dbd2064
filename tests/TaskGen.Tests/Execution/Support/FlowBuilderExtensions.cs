namespace TaskGen.Tests.Execution;

/// <summary>Calls of a test's own methods.</summary>
internal static class FlowBuilderExtensions
{
    /// <summary>Adds a call of a synchronous method whose task has the name of the node.</summary>
    public static FlowBuilder<Number> Call(this FlowBuilder<Number> flow, string id, Func<int, int> method, params string[] from) =>
        flow.Call(id, Define.Task(id, method), from);

    /// <summary>Adds a call of an asynchronous method whose task has the name of the node.</summary>
    public static FlowBuilder<Number> CallAsync(
        this FlowBuilder<Number> flow, string id, Func<int, CancellationToken, Task<int>> method, params string[] from) =>
        flow.Call(id, Define.TaskAsync(id, method), from);
}
