using System.Diagnostics;
using System.Threading.Tasks.Sources;
using TaskGen.Definitions;
using TaskGen.Execution.Admission;

namespace TaskGen.Execution.Orchestration;

/// <summary>Nodes that run together: those of a graph, or the items of a map.</summary>
internal abstract class NodeScope : IValueTaskSource
{
    private ManualResetValueTaskSourceCore<bool> _completion;
    private int _remaining;
    private volatile bool _hasFailed;
    private volatile bool _isIncomplete;

    /// <param name="owner">The node inside which these run.</param>
    /// <param name="count">How many they are.</param>
    protected NodeScope(NodeRun owner, int count)
    {
        Owner = owner;
        Run = owner.Run;
        _remaining = count;

        // The caller of a run may do as it pleases once it has the result; inside a run the steps that follow are short.
        _completion.RunContinuationsAsynchronously = owner.IsRoot;
    }

    /// <summary>The run.</summary>
    public PipelineRun Run { get; }

    /// <summary>Whether a node has failed.</summary>
    public bool HasFailed => _hasFailed;

    /// <summary>Whether every node has a result; meant for when all have ended.</summary>
    public bool HasSucceeded => !_isIncomplete;

    /// <summary>The span inside which these run; null if nobody listens.</summary>
    public Activity? Around => Owner.Span;

    /// <summary>The node inside which these run.</summary>
    protected NodeRun Owner { get; }

    /// <summary>Completes when all nodes have ended; to be awaited once.</summary>
    protected ValueTask Completion => new(this, _completion.Version);

    /// <summary>Runs the nodes; completes when all have ended, however they did.</summary>
    public ValueTask RunAsync()
    {
        if (_remaining > 0)
        {
            Start();
        }
        else
        {
            _completion.SetResult(true);
        }

        return Completion;
    }

    /// <summary>The place of a node in the run.</summary>
    public abstract string PathOf(int index);

    /// <summary>What a node does.</summary>
    public abstract NodeKind KindOf(int index);

    /// <summary>The name of what a node calls, or the text of the expression.</summary>
    public abstract string LabelOf(int index);

    /// <summary>What a node needs of the machine's resources; null if it is nothing.</summary>
    public abstract ResourceNeeds? NeedsOf(int index);

    /// <summary>The place of a node's error among those of the run.</summary>
    public virtual int RankOf(int index) => 0;

    /// <summary>
    /// Takes note of a failure that is not to end the run, because something around the node can do without it; gives false if there is nothing such.
    /// </summary>
    public virtual bool Tolerates(int index, Exception exception) => Owner.Tolerates(exception);

    /// <summary>Calls what a node calls.</summary>
    public abstract ValueTask ExecuteAsync(NodeRun node);

    /// <summary>Takes note that a node has ended, passes on its place, and starts what follows.</summary>
    /// <returns>A node of this scope that is to run on this thread now; null if there is none.</returns>
    public abstract NodeRun? Ended(NodeRun node);

    /// <summary>Takes note that a node that has not ended gave its place back, and nobody was waiting for it.</summary>
    public virtual void PlaceLeft()
    {
    }

    /// <summary>Lists what became of the nodes.</summary>
    public abstract IReadOnlyList<NodeResult> GetResults();

    /// <summary>Starts the first nodes.</summary>
    protected abstract void Start();

    /// <summary>Takes note of how a node ended.</summary>
    protected virtual void Note(NodeStatus status)
    {
        if (status is not (NodeStatus.Succeeded or NodeStatus.Cached))
        {
            _isIncomplete = true;
            _hasFailed |= status == NodeStatus.Failed;
        }
    }

    /// <summary>Counts a node that was not there from the beginning.</summary>
    protected void Add() => Interlocked.Increment(ref _remaining);

    /// <summary>Counts nodes that have ended, after all else is done for them: the last one ends the scope.</summary>
    protected void Complete(int count)
    {
        if (Interlocked.Add(ref _remaining, -count) == 0)
        {
            _completion.SetResult(true);
        }
    }

    /// <summary>Has a node run on this thread if that is free and the node can, or else on the pool.</summary>
    /// <param name="node">The node; null if there is none.</param>
    /// <param name="next">The node that runs on this thread next.</param>
    protected void Follow(NodeRun? node, ref NodeRun? next)
    {
        if (next is null && node?.CanFollowIn(this) == true)
        {
            next = node;
        }
        else
        {
            node?.Dispatch();
        }
    }

    void IValueTaskSource.GetResult(short token) => _completion.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _completion.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _completion.OnCompleted(continuation, state, token, flags);
}
