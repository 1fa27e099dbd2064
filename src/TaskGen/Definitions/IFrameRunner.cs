namespace TaskGen.Definitions;

/// <summary>An orchestrator seen from a workflow: it is handed the typed plan, frame type included.</summary>
public interface IFrameRunner
{
    /// <summary>Runs all nodes in data order and gives the result.</summary>
    ValueTask<TOutput> RunAsync<TInputs, TFrame, TOutput>(WorkflowDefinition<TInputs, TFrame, TOutput> workflow, TInputs inputs)
        where TInputs : notnull
        where TFrame : class;
}
