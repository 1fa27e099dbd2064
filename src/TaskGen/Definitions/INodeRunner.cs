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
}
