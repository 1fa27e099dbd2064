namespace TaskGen.Definitions;

/// <summary>An orchestrator seen from a workflow: it is handed the typed plan, frame type included.</summary>
public interface IWorkflowRunner
{
    /// <summary>Runs all nodes in data order and gives the result.</summary>
    ValueTask<TOutput> RunAsync<TInputs, TFrame, TOutput>(WorkflowDefinition<TInputs, TFrame, TOutput> workflow, TInputs inputs)
        where TInputs : notnull
        where TFrame : class;

    /// <summary>Runs the body of a dynamic workflow, which calls what it decides to, and gives the result.</summary>
    ValueTask<TOutput> RunAsync<TInputs, TOutput>(DynamicWorkflowDefinition<TInputs, TOutput> workflow, TInputs inputs)
        where TInputs : notnull;
}
