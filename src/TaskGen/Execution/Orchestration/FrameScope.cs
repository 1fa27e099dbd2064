using TaskGen.Definitions;

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
            _runs[i] = new NodeRun(this, i) { Waits = schedule.PredecessorCounts[i] };
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
    public override ValueTask ExecuteAsync(NodeRun node) => _nodes[node.Index].ExecuteAsync(_frame!, node);

    /// <inheritdoc/>
    public override NodeRun? Ended(NodeRun node)
    {
        NodeRun? next = null;
        var ended = node;
        NodeRun? skipped = null;
        var count = 0;
        while (ended is not null)
        {
            Note(ended.Status);
            count++;
            foreach (var position in _schedule.Successors[ended.Index])
            {
                var follower = _runs[position];
                if (ended.Status is not (NodeStatus.Succeeded or NodeStatus.Cached))
                {
                    follower.IsBlocked = true;
                }

                if (Interlocked.Decrement(ref follower.Waits) > 0)
                {
                    continue;
                }

                if (follower.IsBlocked || Run.IsStopping)
                {
                    Run.NodeEnded();
                    follower.Next = skipped;
                    skipped = follower;
                }
                else
                {
                    Ready(follower, node, ref next);
                }
            }

            ended = skipped;
            skipped = skipped?.Next;
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
            else if (_nodes[i].Callee is WorkflowDefinition workflow)
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
            if (_schedule.PredecessorCounts[i] == 0)
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

    /// <summary>Has a node run now, or, if it is a task, when there is a place for it: that of a node that has ended, if it can be passed on.</summary>
    private void Ready(NodeRun node, NodeRun? ended, ref NodeRun? next)
    {
        if (_nodes[node.Index].Kind != NodeKind.Task || ended?.TryPassPlaceTo(node) == true || Run.Gate!.TryEnterOrQueue(node))
        {
            Follow(node, ref next);
        }
    }
}
