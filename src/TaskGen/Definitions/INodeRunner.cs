namespace TaskGen.Definitions;

/// <summary>What an orchestrator does for a node: it decides where, when and how often the call runs.</summary>
public interface INodeRunner
{
    /// <summary>Calls a task, with its retries and whatever else its options ask for.</summary>
    ValueTask<TOutput> RunTaskAsync<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs)
        where TInputs : notnull;

    /// <summary>Runs a workflow within the run.</summary>
    ValueTask<TOutput> RunWorkflowAsync<TInputs, TOutput>(WorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs)
        where TInputs : notnull;

    /// <summary>Calls a task or workflow for each of a list of inputs, several at a time; fails with the first item that fails.</summary>
    /// <returns>The outputs in the order of the inputs.</returns>
    ValueTask<IReadOnlyList<TOutput>> MapAsync<TInputs, TOutput>(
        ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> inputs, MapOptions? options)
        where TInputs : notnull;

    /// <summary>Calls a task or workflow for each of a list of inputs, several at a time; fails when the minimum of successes is out of reach.</summary>
    /// <returns>What became of each item, in the order of the inputs.</returns>
    ValueTask<IReadOnlyList<MapResult<TOutput>>> TryMapAsync<TInputs, TOutput>(
        ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> inputs, TryMapOptions? options)
        where TInputs : notnull;

    /// <summary>Takes note of the arm that a branch has chosen: its position.</summary>
    void Choose(int arm);
}
