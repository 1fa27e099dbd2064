using TaskGen.Serialization;

namespace TaskGen.Definitions;

/// <summary>A task with its types.</summary>
/// <typeparam name="TInputs">A record with a member for each data parameter.</typeparam>
/// <typeparam name="TOutput">What the task returns; <see cref="Unit"/> for nothing.</typeparam>
public sealed class TaskDefinition<TInputs, TOutput> : TaskDefinition, ICallable<TInputs, TOutput>
    where TInputs : notnull
{
    /// <summary>How the inputs are written.</summary>
    public required ObjectCodec<TInputs> Inputs { get; init; }

    /// <summary>How the output is written.</summary>
    public required Codec<TOutput> Output { get; init; }

    /// <summary>Calls the user's method once, with inputs and services.</summary>
    public required Func<TInputs, TaskInvocation, ValueTask<TOutput>> Invoke { get; init; }

    /// <inheritdoc/>
    public override Codec InputCodec => Inputs;

    /// <inheritdoc/>
    public override Codec OutputCodec => Output;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDefinitionVisitor<TResult> visitor) => visitor.Visit(this);

    PipelineDefinition ICallable<TInputs, TOutput>.Definition => this;

    ValueTask<TOutput> ICallable<TInputs, TOutput>.CallAsync(INodeRunner runner, TInputs inputs) => runner.RunTaskAsync(this, inputs);
}
