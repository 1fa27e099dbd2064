using TaskGen.Definitions;
using TaskGen.Execution.Admission;

namespace TaskGen.Execution.Orchestration;

/// <summary>The nodes of a workflow in a run of it: each starts when those it depends on have ended.</summary>
internal sealed class FrameScope<TFrame> : NodeScope
    where TFrame : class
{
    private readonly IReadOnlyList<WorkflowNode<TFrame>> _nodes;
    private readonly NodeSchedule _schedule;
    private readonly NodeRun[] _runs;
    private TFrame? _frame;

    public FrameScope(NodeRun owner, IReadOnlyList<WorkflowNode<TFrame>> nodes, NodeSchedule schedule, TFrame frame)
        : base(owner, nodes.Count)
    {
        _nodes = nodes;
        _schedule = schedule;
        _frame = frame;
        _runs = new NodeRun[nodes.Count];
        for (var i = 0; i < _runs.Length; i++)
        {
            _runs[i] = new NodeRun(this, i) { Waits = schedule.WaitCounts[i], OpenGuards = schedule.GuardCounts[i] };
        }
    }

    /// <summary>Gives the frame away when all nodes have run; their values are then no longer kept here.</summary>
    public TFrame TakeFrame()
    {
        var frame = _frame!;
        _frame = null;
        return frame;
    }

    /// <inheritdoc/>
    public override string PathOf(int index) => Owner.IsRoot ? _nodes[index].Id : $"{Owner.Path}/{_nodes[index].Id}";

    /// <inheritdoc/>
    public override NodeKind KindOf(int index) => _nodes[index].Kind;

    /// <inheritdoc/>
    public override string LabelOf(int index) => _nodes[index].Label;

    /// <inheritdoc/>
    public override ResourceNeeds? NeedsOf(int index) => Run.NeedsOf(_nodes[index].Callee);

    /// <inheritdoc/>
    public override ValueTask ExecuteAsync(NodeRun node) => _nodes[node.Index].ExecuteAsync(_frame!, node);

    /// <inheritdoc/>
    public override NodeRun? Ended(NodeRun node)
    {
        NodeRun? next = null;
        NodeRun? ended = node;
        NodeRun? more = null;
        var count = 0;
        while (ended is not null)
        {
            count++;
            var isTaken = !ended.IsNotTaken;
            if (isTaken)
            {
                Note(ended.Status);
            }

            var hasFailed = isTaken && ended.Status is not (NodeStatus.Succeeded or NodeStatus.Cached);
            foreach (var position in _schedule.Successors[ended.Index])
            {
                Arrive(_runs[position], hasFailed, node, ref more, ref next);
            }

            foreach (var guard in _schedule.Guarded[ended.Index])
            {
                var guarded = _runs[guard.Node];
                if (hasFailed || (isTaken && Array.IndexOf(guard.Arms, ended.Arm) >= 0))
                {
                    // One branch is enough to have it run.
                    if (guarded.TryAdmit())
                    {
                        Arrive(guarded, hasFailed, node, ref more, ref next);
                    }
                }
                else if (Interlocked.Decrement(ref guarded.OpenGuards) == 0)
                {
                    // It will not run, whatever it still waits for.
                    guarded.IsNotTaken = true;
                    guarded.Next = more;
                    more = guarded;
                }
            }

            ended = more;
            more = more?.Next;
        }

        Follow(node.LeavePlace(), ref next);
        Complete(count);
        return next;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NodeResult> GetResults()
    {
        var results = new List<NodeResult>(_runs.Length);
        for (var i = 0; i < _runs.Length; i++)
        {
            results.Add(_runs[i].ToResult());
            if (_runs[i].Inner is { } inner)
            {
                results.AddRange(inner.GetResults());
            }
            else if (_nodes[i] is { Kind: NodeKind.Workflow, Callee: WorkflowDefinition workflow })
            {
                SkippedNodes.AddTo(results, PathOf(i) + "/", workflow);
            }
        }

        return results;
    }

    /// <inheritdoc/>
    protected override void Start()
    {
        NodeRun? next = null;
        for (var i = 0; i < _runs.Length; i++)
        {
            // The counts of the runs change as soon as the first node is on its way.
            if (_schedule.WaitCounts[i] == 0)
            {
                Ready(_runs[i], null, ref next);
            }
        }

        // A run starts on the pool, so that its caller is free; a workflow inside a run is there already.
        if (Owner.IsRoot)
        {
            next?.Dispatch();
        }
        else
        {
            NodeRun.Drive(next);
        }
    }

    /// <summary>Tells a node that something it waits for has ended: the last one has it run, or adds it to those that end without.</summary>
    private void Arrive(NodeRun follower, bool hasFailed, NodeRun node, ref NodeRun? more, ref NodeRun? next)
    {
        if (hasFailed)
        {
            follower.IsBlocked = true;
        }

        if (Interlocked.Decrement(ref follower.Waits) != 0)
        {
            return;
        }

        if (follower.IsBlocked || Run.IsStopping)
        {
            Run.NodeEnded();
            follower.Next = more;
            more = follower;
        }
        else
        {
            Ready(follower, node, ref next);
        }
    }

    /// <summary>Has a node run now, or, if it is a task, when there is a place for it: that of a node that has ended, if it can be passed on.</summary>
    private void Ready(NodeRun node, NodeRun? ended, ref NodeRun? next)
    {
        if (_nodes[node.Index].Kind != NodeKind.Task || ended?.TryPassPlaceTo(node) == true || Run.Gate!.TryEnterOrQueue(node))
        {
            Follow(node, ref next);
        }
    }
}
