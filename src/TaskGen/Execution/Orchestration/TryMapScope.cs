using TaskGen.Definitions;

namespace TaskGen.Execution.Orchestration;

/// <summary>The items of a map some of which may fail: it ends as soon as the minimum of successes is out of reach.</summary>
internal sealed class TryMapScope<TInputs, TOutput> : MapScope<TInputs, TOutput>
    where TInputs : notnull
{
    private readonly Lock _lock = new();
    private readonly MapError?[] _errors;
    private readonly MapTally _tally;
    private volatile MapFailedException? _error;

    /// <exception cref="MapFailedException">There are fewer items than must succeed.</exception>
    public TryMapScope(NodeRun owner, ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> items, TryMapOptions? options)
        : base(owner, callee, items, options)
    {
        _errors = new MapError?[items.Count];
        _tally = new MapTally(items.Count, options);
    }

    /// <summary>The error of the map as a whole; null if enough items succeeded.</summary>
    public MapFailedException? Error => _error;

    /// <summary>Whether every item has succeeded or failed; meant for when all have ended.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>What became of the items, in their order.</summary>
    public IReadOnlyList<MapResult<TOutput>> Results =>
        [.. Outputs.Select((output, i) => _errors[i] is { } error ? new MapResult<TOutput>(error) : new MapResult<TOutput>(output))];

    /// <inheritdoc/>
    protected override bool IsStopping => _error is not null || base.IsStopping;

    /// <inheritdoc/>
    public override bool Tolerates(int index, Exception exception)
    {
        lock (_lock)
        {
            // An item that is a workflow may fail in several of its nodes.
            if (_errors[index] is null)
            {
                _errors[index] = MapError.Of(exception);
                _tally.Count(exception);
                _error ??= _tally.Error;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void Note(NodeStatus status)
    {
        if (status is NodeStatus.Cancelled or NodeStatus.Skipped)
        {
            IsComplete = false;
        }

        base.Note(status);
    }
}
