namespace TaskGen.Definitions;

/// <summary>A dynamic workflow: its body runs as C# and decides at run time what it calls, through a <see cref="WorkflowContext"/>.</summary>
/// <typeparam name="TInputs">A record with a member for each data parameter.</typeparam>
/// <typeparam name="TOutput">What the workflow returns; <see cref="Unit"/> for nothing.</typeparam>
public sealed class DynamicWorkflowDefinition<TInputs, TOutput> : WorkflowDefinition<TInputs, TOutput>
    where TInputs : notnull
{
    /// <summary>Calls the user's method, with inputs, services and the context of <see cref="TaskInvocation.Workflow"/>.</summary>
    public required Func<TInputs, TaskInvocation, ValueTask<TOutput>> Invoke { get; init; }

    /// <summary>What the body takes from dependency injection.</summary>
    public IReadOnlyList<ServiceRequirement> Services { get; init; } = [];

    /// <inheritdoc/>
    public override bool IsDynamic => true;

    /// <summary>A graph without nodes: they are known when it has run.</summary>
    public override WorkflowGraph Graph => field ??= new(
        [.. InputShape.Members.Select(static member => new GraphValue(member.Name, member.Codec.TypeName))], [], []);

    /// <summary>The body as something that can be invoked as tasks are.</summary>
    internal TaskDefinition<TInputs, TOutput> Body => field ??= new()
    {
        Name = Name, Description = Description, Inputs = Inputs, Output = Output, Invoke = Invoke, Services = Services,
    };

    internal override TaskDefinition? BodyTask => Body;

    /// <inheritdoc/>
    public override ValueTask<TOutput> AcceptAsync(IWorkflowRunner runner, TInputs inputs) => runner.RunAsync(this, inputs);
}
