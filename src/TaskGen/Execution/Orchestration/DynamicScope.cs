using System.Globalization;
using TaskGen.Definitions;
using TaskGen.Execution.Admission;

namespace TaskGen.Execution.Orchestration;

/// <summary>The calls that the body of a dynamic workflow makes, in the order in which it makes them.</summary>
internal sealed class DynamicScope : NodeScope
{
    private readonly Lock _lock = new();
    private readonly List<DynamicCall> _calls = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private bool _isClosed;

    /// <param name="owner">The node of the workflow.</param>
    /// <param name="workflow">The workflow's name.</param>
    public DynamicScope(NodeRun owner, string workflow)
        : base(owner, 1)
    {
        // The body itself counts as one, until it is closed.
        Context = new LocalWorkflowContext(this, owner, workflow);
    }

    /// <summary>What the body calls through.</summary>
    public WorkflowContext Context { get; }

    /// <summary>Starts a call.</summary>
    /// <param name="kind">What it does.</param>
    /// <param name="callee">What is called.</param>
    /// <param name="call">Runs it.</param>
    /// <param name="id">The id of the call, new in this scope; null for the callee's name with a number.</param>
    public Task<TOutput> CallAsync<TOutput>(
        NodeKind kind, PipelineDefinition callee, Func<INodeRunner, ValueTask<TOutput>> call, string? id = null)
    {
        DynamicCall<TOutput> started;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isClosed, Context);
            started = new(new NodeRun(this, _calls.Count), kind, callee, call)
            {
                Id = id ?? NewId(callee.ShortName),
            };
            _calls.Add(started);
            Add();
        }

        if (kind != NodeKind.Task || Run.Gate!.TryEnterOrQueue(started.Node))
        {
            started.Node.Dispatch();
        }

        return started.Result;
    }

    /// <summary>Ends the scope when the body has: waits for the calls that it did not wait for.</summary>
    public async Task CloseAsync()
    {
        lock (_lock)
        {
            _isClosed = true;
        }

        Complete(1);
        await Completion.ConfigureAwait(false);
    }

    /// <summary>The call that threw what the body let pass; null if it threw it itself.</summary>
    public NodeRun? OriginOf(Exception exception)
    {
        lock (_lock)
        {
            return _calls.Find(call => ReferenceEquals(call.Failure, exception))?.Node;
        }
    }

    /// <inheritdoc/>
    public override bool Tolerates(int index, Exception exception)
    {
        CallAt(index).NoteFailure(exception);
        return true;
    }

    /// <inheritdoc/>
    public override string PathOf(int index) => Owner.IsRoot ? CallAt(index).Id : $"{Owner.Path}/{CallAt(index).Id}";

    /// <inheritdoc/>
    public override NodeKind KindOf(int index) => CallAt(index).Kind;

    /// <inheritdoc/>
    public override string LabelOf(int index) => CallAt(index).Callee.Name;

    /// <inheritdoc/>
    public override ResourceNeeds? NeedsOf(int index) => Run.NeedsOf(CallAt(index).Callee);

    /// <inheritdoc/>
    public override ValueTask ExecuteAsync(NodeRun node) => CallAt(node.Index).ExecuteAsync();

    /// <inheritdoc/>
    public override NodeRun? Ended(NodeRun node)
    {
        NodeRun? next = null;
        Follow(node.LeavePlace(), ref next);
        CallAt(node.Index).Complete();
        Complete(1);
        return next;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NodeResult> GetResults()
    {
        lock (_lock)
        {
            return [.. _calls.SelectMany(static call => (call.Node.Inner?.GetResults() ?? []).Prepend(call.Node.ToResult()))];
        }
    }

    /// <inheritdoc/>
    protected override void Start()
    {
    }

    private string NewId(string name)
    {
        var number = _numbers.TryGetValue(name, out var last) ? last + 1 : 1;
        _numbers[name] = number;
        return number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
    }

    private DynamicCall CallAt(int index)
    {
        lock (_lock)
        {
            return _calls[index];
        }
    }
}
