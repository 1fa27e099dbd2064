using System.Runtime.CompilerServices;

namespace TaskGen.Definitions;

/// <summary>A node that calls a task.</summary>
/// <typeparam name="TFrame">The frame of the workflow.</typeparam>
/// <typeparam name="TInputs">The inputs of the task.</typeparam>
/// <typeparam name="TOutput">The output of the task.</typeparam>
public sealed class TaskNode<TFrame, TInputs, TOutput> : WorkflowNode<TFrame>
    where TFrame : class
    where TInputs : notnull
{
    /// <summary>The task that is called.</summary>
    public required TaskDefinition<TInputs, TOutput> Task { get; init; }

    /// <summary>Makes the task's inputs from the frame.</summary>
    public required Func<TFrame, TInputs> Read { get; init; }

    /// <summary>Puts the result into the frame; nothing if it is not used.</summary>
    public Action<TFrame, TOutput>? Write { get; init; }

    /// <inheritdoc/>
    public override NodeKind Kind => NodeKind.Task;

    /// <inheritdoc/>
    public override string Label => Task.Name;

    /// <inheritdoc/>
    public override PipelineDefinition Callee => Task;

    /// <inheritdoc/>
    public override ValueTask ExecuteAsync(TFrame frame, INodeRunner runner)
    {
        var result = runner.RunTaskAsync(Task, Read(frame));
        if (result.IsCompletedSuccessfully)
        {
            Write?.Invoke(frame, result.Result);
            return ValueTask.CompletedTask;
        }

        return AwaitAsync(result, frame);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask AwaitAsync(ValueTask<TOutput> result, TFrame frame)
    {
        var output = await result.ConfigureAwait(false);
        Write?.Invoke(frame, output);
    }
}
