using System.Runtime.CompilerServices;
using TaskGen.Execution.Admission;

namespace TaskGen.Execution.Orchestration;

/// <content>When and on which thread a node runs.</content>
internal sealed partial class NodeRun : IThreadPoolWorkItem
{
    private ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter _pending;
    private bool _isPending;
    private TaskCompletionSource? _return;
    private int _isAdmitted;

    /// <summary>How many nodes this one still waits for.</summary>
    public int Waits;

    /// <summary>How many branches may still have this node run.</summary>
    public int OpenGuards;

    /// <summary>Whether every branch that could have this node run has taken another arm.</summary>
    public bool IsNotTaken { get; set; }

    /// <summary>The arm that this node, a branch, has chosen.</summary>
    public int Arm { get; private set; }

    /// <summary>Whether something that this node depends on has no result, so that it cannot run.</summary>
    public bool IsBlocked { get; set; }

    /// <summary>Whether the node has one of the run's places.</summary>
    public bool HasPlace { get; set; }

    /// <summary>What the node needs of the machine's resources; null if it is nothing.</summary>
    public ResourceNeeds? Needs => Run.Gate is { HasResources: true } ? _scope?.NeedsOf(_index) : null;

    /// <summary>The next node of the list that this one is in.</summary>
    public NodeRun? Next { get; set; }

    /// <summary>Whether a thread that has nothing else to do for a scope may go on with this node.</summary>
    public bool CanFollowIn(NodeScope scope) => _scope == scope && _return is null;

    /// <summary>Has the node go on, on a thread of the pool.</summary>
    public void Dispatch()
    {
        if (_return is { } waiting)
        {
            waiting.SetResult();
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <summary>Whether a branch is the first to have this node run.</summary>
    public bool TryAdmit() => Interlocked.Exchange(ref _isAdmitted, 1) == 0;

    /// <inheritdoc/>
    public void Choose(int arm) => Arm = arm;

    /// <summary>Runs a node, and after it those of its scope that can follow on this thread: a loop, since chains may be long.</summary>
    public static void Drive(NodeRun? node)
    {
        while (node is not null)
        {
            node = node.Step();
        }
    }

    /// <summary>Passes the node's place on to another, if it has one and nobody is queued for it.</summary>
    public bool TryPassPlaceTo(NodeRun other)
    {
        if (!HasPlace || Run.Gate!.HasQueue || Needs != other.Needs)
        {
            return false;
        }

        HasPlace = false;
        other.HasPlace = true;
        return true;
    }

    /// <summary>Gives the node's place back, if it still has one.</summary>
    /// <returns>The node that has the place now, and is to be dispatched.</returns>
    public NodeRun? LeavePlace()
    {
        if (!HasPlace)
        {
            return null;
        }

        HasPlace = false;
        return Run.Gate!.Leave(Needs);
    }

    void IThreadPoolWorkItem.Execute()
    {
        Run.EnterContext();
        Drive(this);
    }

    private NodeRun? Step()
    {
        if (_isPending)
        {
            Finish();
        }
        else if (Run.IsStopping)
        {
            Run.NodeEnded();
        }
        else if (!Start())
        {
            return null;
        }

        // What a task changed in its ambient values stays with it.
        Run.EnterContext();
        return _scope!.Ended(this);
    }

    /// <summary>Starts the node; gives false if it goes on by itself, and must not be touched any more.</summary>
    private bool Start()
    {
        Begin();
        try
        {
            if (!HasCompleted(_scope!.ExecuteAsync(this)))
            {
                return false;
            }

            End(null);
        }
        catch (Exception exception)
        {
            End(exception);
        }

        return true;
    }

    private bool HasCompleted(ValueTask work)
    {
        var awaiter = work.ConfigureAwait(false).GetAwaiter();
        if (awaiter.IsCompleted)
        {
            awaiter.GetResult();
            return true;
        }

        _pending = awaiter;
        _isPending = true;
        awaiter.UnsafeOnCompleted(Resume);
        return false;
    }

    private void Finish()
    {
        try
        {
            _pending.GetResult();
            End(null);
        }
        catch (Exception exception)
        {
            End(exception);
        }
        finally
        {
            _pending = default;
        }
    }

    // Whoever completes the node's work has its own to do, and its stack may be deep.
    private void Resume() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
}
