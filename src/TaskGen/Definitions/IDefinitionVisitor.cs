namespace TaskGen.Definitions;

/// <summary>Something that is done with a definition once its types are known; a way from a name to typed code without reflection.</summary>
/// <typeparam name="TResult">What comes of it.</typeparam>
public interface IDefinitionVisitor<out TResult>
{
    /// <summary>Meets a task.</summary>
    TResult Visit<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task)
        where TInputs : notnull;

    /// <summary>Meets a workflow.</summary>
    TResult Visit<TInputs, TOutput>(WorkflowDefinition<TInputs, TOutput> workflow)
        where TInputs : notnull;
}
