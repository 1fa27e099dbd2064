using TaskGen.Definitions;

namespace TaskGen.Execution.Orchestration;

/// <summary>A call that the body of a dynamic workflow has made.</summary>
internal abstract class DynamicCall(NodeRun node, NodeKind kind, PipelineDefinition callee)
{
    private Exception? _failure;

    /// <summary>The call's place in the run.</summary>
    public NodeRun Node => node;

    /// <summary>What the call does.</summary>
    public NodeKind Kind => kind;

    /// <summary>What is called.</summary>
    public PipelineDefinition Callee => callee;

    /// <summary>The id of the call within its workflow.</summary>
    public required string Id { get; init; }

    /// <summary>What failed first in the call; null if nothing did.</summary>
    public Exception? Failure => _failure;

    /// <summary>Runs what is called.</summary>
    public abstract ValueTask ExecuteAsync();

    /// <summary>Hands the result to the body.</summary>
    public abstract void Complete();

    /// <summary>Takes note of a failure: its own, or that of a node inside it.</summary>
    public void NoteFailure(Exception exception) => Interlocked.CompareExchange(ref _failure, exception, null);
}

/// <summary>A call with the type of its result.</summary>
internal sealed class DynamicCall<TOutput>(NodeRun node, NodeKind kind, PipelineDefinition callee, Func<INodeRunner, ValueTask<TOutput>> call)
    : DynamicCall(node, kind, callee)
{
    private readonly TaskCompletionSource<TOutput> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TOutput _output = default!;

    /// <summary>What the body awaits.</summary>
    public Task<TOutput> Result => _completion.Task;

    /// <inheritdoc/>
    public override async ValueTask ExecuteAsync() => _output = await call(Node).ConfigureAwait(false);

    /// <inheritdoc/>
    public override void Complete()
    {
        if (Node.Status is NodeStatus.Succeeded or NodeStatus.Cached)
        {
            _completion.SetResult(_output);
        }
        else if (Failure is { } failure)
        {
            _completion.SetException(failure);
        }
        else
        {
            _completion.SetCanceled(Node.Run.Token);
        }
    }
}
