using System.Globalization;
using TaskGen.Definitions;
using TaskGen.Execution.Admission;

namespace TaskGen.Execution.Orchestration;

/// <summary>
/// The items of a map, in their order: so many are on their way at a time as may run at once, and each that ends brings the next with it.
/// What is not started costs nothing.
/// </summary>
internal class MapScope<TInputs, TOutput> : NodeScope
    where TInputs : notnull
{
    private readonly ICallable<TInputs, TOutput> _callee;
    private readonly IReadOnlyList<TInputs> _items;
    private readonly TOutput[] _outputs;
    private readonly NodeOutcome[] _outcomes;
    private readonly NodeScope?[]? _inner;
    private readonly NodeKind _kind;
    private readonly bool _hasOwnBound;
    private readonly int _window;
    private long _next;
    private int _ended;
    private int _failed;

    public MapScope(NodeRun owner, ICallable<TInputs, TOutput> callee, IReadOnlyList<TInputs> items, MapOptions? options)
        : base(owner, items.Count)
    {
        _callee = callee;
        _items = items;
        _outputs = new TOutput[items.Count];
        _outcomes = new NodeOutcome[items.Count];

        // A workflow has no place of its own, its tasks have.
        _kind = callee.Definition is TaskDefinition ? NodeKind.Task : NodeKind.Workflow;
        _inner = _kind == NodeKind.Workflow ? new NodeScope?[items.Count] : null;
        var places = Run.Gate!.Places;
        _window = options?.Concurrency is { } own && own < places ? own : places;
        _hasOwnBound = _window < places || _kind == NodeKind.Workflow;
    }

    /// <summary>The results in the order of the items.</summary>
    public IReadOnlyList<TOutput> Outputs => _outputs;

    /// <summary>Whether no more items are to be started.</summary>
    protected virtual bool IsStopping => Run.IsStopping;

    /// <inheritdoc/>
    public override string PathOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{Owner.Path}[{index}]");

    /// <inheritdoc/>
    public override NodeKind KindOf(int index) => _kind;

    /// <inheritdoc/>
    public override string LabelOf(int index) => _callee.Definition.Name;

    /// <inheritdoc/>
    public override ResourceNeeds? NeedsOf(int index) => Run.NeedsOf(_callee.Definition);

    /// <inheritdoc/>
    public override int RankOf(int index) => index;

    /// <inheritdoc/>
    public override ValueTask ExecuteAsync(NodeRun node)
    {
        var result = _callee.CallAsync(node, _items[node.Index]);
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
        Tell(node.Status);
        if (_inner is not null)
        {
            _inner[node.Index] = node.Inner;
        }

        NodeRun? next = null;
        var item = Claim();
        if (item is null || !node.TryPassPlaceTo(item))
        {
            Follow(node.LeavePlace(), ref next);
            item = item is not null && CanStart(item) ? item : null;
        }

        Follow(item, ref next);
        Complete(1 + SkipRest());
        return next;
    }

    /// <inheritdoc/>
    public override void PlaceLeft()
    {
        // While an item waits for its next attempt another takes its place, unless it still counts for the map's own bound.
        var needs = Run.NeedsOf(_callee.Definition);
        if (!_hasOwnBound && Run.Gate!.TryEnter(needs))
        {
            if (Claim() is { } item)
            {
                item.HasPlace = true;
                item.Dispatch();
            }
            else
            {
                Run.Gate.Leave(needs)?.Dispatch();
            }
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NodeResult> GetResults() => new ItemResults(this, _outcomes, _inner);

    /// <inheritdoc/>
    protected override void Start()
    {
        if (Run.Progress is not null)
        {
            Owner.Report(_items.Count, 0, 0);
        }

        for (var i = 0; i < _window && Claim() is { } item; i++)
        {
            if (CanStart(item))
            {
                item.Dispatch();
            }
        }

        if (SkipRest() is > 0 and var skipped)
        {
            Complete(skipped);
        }
    }

    /// <summary>Whether an item can run now; if not, it is queued for a place.</summary>
    private bool CanStart(NodeRun item) => _kind == NodeKind.Workflow || Run.Gate!.TryEnterOrQueue(item);

    /// <summary>The next item; null if none is left, or the map is ending.</summary>
    private NodeRun? Claim()
    {
        if (IsStopping || Volatile.Read(ref _next) >= _items.Count)
        {
            return null;
        }

        var index = Interlocked.Increment(ref _next) - 1;
        return index < _items.Count ? new NodeRun(this, (int)index) : null;
    }

    /// <summary>Gives up the items that have not started, if the map ends early; says how many they were.</summary>
    private int SkipRest()
    {
        if (!IsStopping)
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

    private void Tell(NodeStatus status)
    {
        if (Run.Progress is not null)
        {
            var failed = status == NodeStatus.Failed ? Interlocked.Increment(ref _failed) : Volatile.Read(ref _failed);
            Owner.Report(_items.Count, Interlocked.Increment(ref _ended), failed);
        }
    }

    private async ValueTask StoreAsync(ValueTask<TOutput> result, int index) => _outputs[index] = await result.ConfigureAwait(false);
}
