namespace TaskGen.Definitions;

/// <summary>A task or a workflow, seen from a map that calls it for each item.</summary>
/// <typeparam name="TInputs">The inputs of a call.</typeparam>
/// <typeparam name="TOutput">The output of a call.</typeparam>
public interface ICallable<in TInputs, TOutput>
    where TInputs : notnull
{
    /// <summary>The task or workflow.</summary>
    PipelineDefinition Definition { get; }

    /// <summary>Has a runner call it once.</summary>
    ValueTask<TOutput> CallAsync(INodeRunner runner, TInputs inputs);
}
