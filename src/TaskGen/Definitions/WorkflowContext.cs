using Microsoft.Extensions.Logging;
using TaskGen.Definitions;

namespace TaskGen;

/// <summary>What a dynamic workflow calls tasks, workflows and trainers through, so that the engine runs them; its first parameter.</summary>
/// <remarks>For every class with tasks, workflows or trainers a member is generated: <c>await flow.WineGuide.TrainModel(data, hp)</c>.</remarks>
public abstract partial class WorkflowContext
{
    /// <summary>Identifies the run.</summary>
    public abstract Guid RunId { get; }

    /// <summary>The place of the workflow in the run.</summary>
    public abstract string NodePath { get; }

    /// <summary>The seed of this workflow: a function of the run's seed and <see cref="NodePath"/>.</summary>
    public abstract int Seed { get; }

    /// <summary>A log whose category is the workflow's name.</summary>
    public abstract ILogger Logger { get; }

    /// <summary>Ends when the run does.</summary>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>Calls a task or runs a workflow, with its retries and whatever else its options ask for.</summary>
    /// <param name="callee">The task or workflow.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <returns>Its output. A failure is what the last attempt threw; the workflow may catch it, and does not fail then.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public abstract Task<TOutput> RunAsync<TInputs, TOutput>(ICallable<TInputs, TOutput> callee, TInputs inputs)
        where TInputs : notnull;

    /// <summary>How many tasks run at once.</summary>
    internal virtual int Places => Environment.ProcessorCount;

    /// <summary>Calls a task or runs a workflow under an id of its own, which must be new in this workflow.</summary>
    internal virtual Task<TOutput> RunAsync<TInputs, TOutput>(ICallable<TInputs, TOutput> callee, TInputs inputs, string id)
        where TInputs : notnull => RunAsync(callee, inputs);

    /// <summary>Calls a task or workflow for each of a list of inputs, several at a time.</summary>
    /// <returns>The outputs in the order of the inputs.</returns>
    public abstract Task<IReadOnlyList<TOutput>> MapAsync<TInputs, TOutput>(
        ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> inputs, MapOptions? options = null)
        where TInputs : notnull;

    /// <summary>Calls a task or workflow for each of a list of inputs, several at a time, some of which may fail.</summary>
    /// <returns>What became of each item, in the order of the inputs.</returns>
    /// <exception cref="MapFailedException">So many items failed that the minimum of successes is out of reach.</exception>
    public abstract Task<IReadOnlyList<MapResult<TOutput>>> TryMapAsync<TInputs, TOutput>(
        ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> inputs, TryMapOptions? options = null)
        where TInputs : notnull;
}
