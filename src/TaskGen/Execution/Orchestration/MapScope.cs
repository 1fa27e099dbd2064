using System.Globalization;
using TaskGen.Definitions;

namespace TaskGen.Execution.Orchestration;

/// <summary>The items of a map: each starts when there is a place for it, in their order; what is not started costs nothing.</summary>
internal sealed class MapScope<TInputs, TOutput> : NodeScope
    where TInputs : notnull
{
    private readonly TaskDefinition<TInputs, TOutput> _task;
    private readonly IReadOnlyList<TInputs> _items;
    private readonly TOutput[] _outputs;
    private readonly NodeOutcome[] _outcomes;
    private long _next;

    public MapScope(NodeRun owner, TaskDefinition<TInputs, TOutput> task, IReadOnlyList<TInputs> items)
        : base(owner, items.Count)
    {
        _task = task;
        _items = items;
        _outputs = new TOutput[items.Count];
        _outcomes = new NodeOutcome[items.Count];
    }

    /// <summary>The results in the order of the items.</summary>
    public IReadOnlyList<TOutput> Outputs => _outputs;

    /// <inheritdoc/>
    public override string PathOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{Owner.Path}[{index}]");

    /// <inheritdoc/>
    public override NodeKind KindOf(int index) => NodeKind.Task;

    /// <inheritdoc/>
    public override string LabelOf(int index) => _task.Name;

    /// <inheritdoc/>
    public override int RankOf(int index) => index;

    /// <inheritdoc/>
    public override ValueTask ExecuteAsync(NodeRun node)
    {
        var result = node.RunTaskAsync(_task, _items[node.Index]);
        if (!result.IsCompletedSuccessfully)
        {
            return StoreAsync(result, node.Index);
        }

        _outputs[node.Index] = result.Result;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override NodeRun? Ended(NodeRun node)
    {
        Note(node.Status);
        _outcomes[node.Index] = node.Outcome;
        NodeRun? next = null;
        var item = Claim();
        if (item is null || !node.TryPassPlaceTo(item))
        {
            Follow(node.LeavePlace(), ref next);
            item = item is not null && Run.Gate!.TryEnterOrQueue(item) ? item : null;
        }

        Follow(item, ref next);
        Complete(1 + SkipRest());
        return next;
    }

    /// <inheritdoc/>
    public override void PlaceLeft() => Take()?.Dispatch();

    /// <inheritdoc/>
    public override IReadOnlyList<NodeResult> GetResults() => new ItemResults(this, _outcomes);

    /// <inheritdoc/>
    protected override void Start()
    {
        while (Take() is { } node)
        {
            node.Dispatch();
        }

        if (SkipRest() is > 0 and var skipped)
        {
            Complete(skipped);
        }
    }

    /// <summary>The next item, with a place to run in; null if there is no item or no place left.</summary>
    private NodeRun? Take()
    {
        if (!Run.Gate!.TryEnter())
        {
            return null;
        }

        if (Claim() is { } item)
        {
            item.HasPlace = true;
            return item;
        }

        Run.Gate.Leave()?.Dispatch();
        return null;
    }

    /// <summary>The next item; null if none is left, or the run is ending.</summary>
    private NodeRun? Claim()
    {
        if (Run.IsStopping || Volatile.Read(ref _next) >= _items.Count)
        {
            return null;
        }

        var index = Interlocked.Increment(ref _next) - 1;
        return index < _items.Count ? new NodeRun(this, (int)index) : null;
    }

    /// <summary>Gives up the items that have not started, if the run ends early; says how many they were.</summary>
    private int SkipRest()
    {
        if (!Run.IsStopping)
        {
            return 0;
        }

        var rest = _items.Count - Interlocked.Exchange(ref _next, _items.Count);
        if (rest <= 0)
        {
            return 0;
        }

        Note(NodeStatus.Skipped);
        Run.NodeEnded();
        return (int)rest;
    }

    private async ValueTask StoreAsync(ValueTask<TOutput> result, int index) => _outputs[index] = await result.ConfigureAwait(false);
}
