using TaskGen.Execution.Admission;

namespace TaskGen.Execution.Orchestration;

/// <summary>
/// The places that a run has for running tasks, and the resources of the machine. Who finds none, or not enough, is queued, and is handed what it needs in
/// its turn: nobody is passed by, so that a task that needs much is not kept waiting for ever by those that need little.
/// </summary>
/// <param name="places">How many tasks run at once at most.</param>
/// <param name="resources">What the machine has; null if no task asks for any of it.</param>
internal sealed class ConcurrencyGate(int places, ResourceNeeds? resources)
{
    private readonly Lock _lock = new();
    private int _free = places;

    private ResourceNeeds? _available = resources;
    private volatile NodeRun? _first;
    private NodeRun? _last;

    /// <summary>How many places there are.</summary>
    public int Places { get; } = places;

    /// <summary>Whether tasks may ask for more than a place.</summary>
    public bool HasResources { get; } = resources is not null;

    /// <summary>Whether a node is queued, so that a place is not to be passed on past it.</summary>
    public bool HasQueue => _first is not null;

    /// <summary>Takes a place, if one is free.</summary>
    public bool TryEnter(ResourceNeeds? needs)
    {
        lock (_lock)
        {
            if (_first is not null || !Fits(needs))
            {
                return false;
            }

            Take(needs);
            return true;
        }
    }

    /// <summary>Takes a place for a node, or queues the node if none is free.</summary>
    public bool TryEnterOrQueue(NodeRun node)
    {
        lock (_lock)
        {
            if (_first is null && Fits(node.Needs))
            {
                Take(node.Needs);
                node.HasPlace = true;
                return true;
            }

            if (_last is null)
            {
                _first = node;
            }
            else
            {
                _last.Next = node;
            }

            _last = node;
            node.NoteQueued();
            return false;
        }
    }

    /// <summary>Gives a place back.</summary>
    /// <returns>The node to which the place was handed, which is now to be dispatched; null if nobody waits. If what came back is enough for more nodes,
    /// these are dispatched already.</returns>
    public NodeRun? Leave(ResourceNeeds? needs)
    {
        NodeRun? first;
        NodeRun? more = null;
        lock (_lock)
        {
            _free++;
            if (needs is not null)
            {
                _available = _available!.Plus(needs);
            }

            first = TakeNext();
            while (first is not null && TakeNext() is { } another)
            {
                another.Next = more;
                more = another;
            }
        }

        while (more is not null)
        {
            var node = more;
            more = node.Next;
            node.Next = null;
            node.Dispatch();
        }

        return first;
    }

    private NodeRun? TakeNext()
    {
        var node = _first;
        if (node is null || !Fits(node.Needs))
        {
            return null;
        }

        _first = node.Next;
        _last = _first is null ? null : _last;
        node.Next = null;
        node.HasPlace = true;
        Take(node.Needs);
        node.NotePlace();
        return node;
    }

    private bool Fits(ResourceNeeds? needs) => _free > 0 && (needs is null || needs.FitInto(_available!));

    private void Take(ResourceNeeds? needs)
    {
        _free--;
        if (needs is not null)
        {
            _available = _available!.Less(needs);
        }
    }
}
