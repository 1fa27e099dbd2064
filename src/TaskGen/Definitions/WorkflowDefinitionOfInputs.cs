using TaskGen.Serialization;

namespace TaskGen.Definitions;

/// <summary>A workflow with the types of its border.</summary>
/// <typeparam name="TInputs">A record with a member for each data parameter.</typeparam>
/// <typeparam name="TOutput">What the workflow returns; <see cref="Unit"/> for nothing.</typeparam>
public abstract class WorkflowDefinition<TInputs, TOutput> : WorkflowDefinition, ICallable<TInputs, TOutput>
    where TInputs : notnull
{
    private protected WorkflowDefinition()
    {
    }

    /// <summary>How the inputs are written.</summary>
    public required ObjectCodec<TInputs> Inputs { get; init; }

    /// <summary>How the output is written.</summary>
    public required Codec<TOutput> Output { get; init; }

    /// <inheritdoc/>
    public override Codec InputCodec => Inputs;

    /// <inheritdoc/>
    public override Codec OutputCodec => Output;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDefinitionVisitor<TResult> visitor) => visitor.Visit(this);

    /// <summary>Runs the graph with an orchestrator that knows how to run a frame.</summary>
    public abstract ValueTask<TOutput> AcceptAsync(IWorkflowRunner runner, TInputs inputs);

    PipelineDefinition ICallable<TInputs, TOutput>.Definition => this;

    ValueTask<TOutput> ICallable<TInputs, TOutput>.CallAsync(INodeRunner runner, TInputs inputs) => runner.RunWorkflowAsync(this, inputs);
}
