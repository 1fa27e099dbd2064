namespace TaskGen.Execution.Orchestration;

/// <summary>The places that a run has for running tasks. Who finds none is queued, and is handed one in turn.</summary>
internal sealed class ConcurrencyGate(int places)
{
    private readonly Lock _lock = new();
    private int _free = places;
    private volatile NodeRun? _first;
    private NodeRun? _last;

    /// <summary>How many places there are.</summary>
    public int Places { get; } = places;

    /// <summary>Whether a node is queued, so that a place is not to be passed on past it.</summary>
    public bool HasQueue => _first is not null;

    /// <summary>Takes a place, if one is free.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            // Where somebody waits nothing is free.
            if (_free == 0)
            {
                return false;
            }

            _free--;
            return true;
        }
    }

    /// <summary>Takes a place for a node, or queues the node if none is free.</summary>
    public bool TryEnterOrQueue(NodeRun node)
    {
        lock (_lock)
        {
            if (_free > 0)
            {
                _free--;
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
            return false;
        }
    }

    /// <summary>Gives a place back.</summary>
    /// <returns>The node to which the place was handed, which is now to be dispatched; null if nobody waits.</returns>
    public NodeRun? Leave()
    {
        lock (_lock)
        {
            var node = _first;
            if (node is null)
            {
                _free++;
                return null;
            }

            _first = node.Next;
            _last = _first is null ? null : _last;
            node.Next = null;
            node.HasPlace = true;
            return node;
        }
    }
}
