using TaskGen.Definitions;
using TaskGen.Tests.Execution;

namespace TaskGen.Tests.Hosting;

/// <summary>A service that a task takes.</summary>
internal sealed class Step
{
    public int Size { get; } = 1;
}

/// <summary>The list of definitions as the generator writes it.</summary>
public sealed class TestModule : IPipelineModule
{
    /// <summary>Fails in its first attempt, then adds a step.</summary>
    internal static TaskDefinition<Number, int> Increment { get; } = Define.Task(
        "Increment",
        (inputs, invocation) => invocation.Context.Attempt == 1
            ? throw new IOException($"fault in {invocation.Context.ContentRoot}")
            : new ValueTask<int>(inputs.Value + invocation.Service<Step>("step").Size),
        null,
        new ServiceRequirement("step", typeof(Step)));

    /// <summary>Calls it.</summary>
    internal static WorkflowDefinition<Number, int> Flow { get; } = new FlowBuilder("Flow").Call("Increment", Increment).Build();

    /// <inheritdoc/>
    public void Register(PipelineCatalog catalog)
    {
        catalog.Add(Increment);
        catalog.Add(Flow);
        catalog.Add(new InjectableDefinition { Name = "Acme.Numbers.Injectable" });
    }
}
