using TaskGen.Definitions;
using TaskGen.Execution.Attempts;
using TaskGen.Text;

namespace TaskGen.Execution.Orchestration;

/// <summary>A node in a run: how far it is, and how it ended. Each run of a graph has one for every node, and a root for the whole.</summary>
internal sealed partial class NodeRun : TaskCall
{
    private readonly NodeScope? _scope;
    private readonly int _index;
    private readonly NodeKind _rootKind;
    private long _startedTimestamp;
    private TimeSpan _duration;
    private List<Exception>? _faults;

    /// <summary>Makes the root, which stands for the whole run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="kind">A single task, or a workflow or map, whose nodes are told of instead of the root.</param>
    public NodeRun(PipelineRun run, NodeKind kind)
    {
        Run = run;
        _rootKind = kind;
    }

    /// <summary>Makes a node of a graph, or an item of a map.</summary>
    public NodeRun(NodeScope scope, int index)
    {
        Run = scope.Run;
        _scope = scope;
        _index = index;
    }

    /// <summary>The run.</summary>
    public PipelineRun Run { get; }

    /// <summary>The position of the node in its graph.</summary>
    public int Index => _index;

    /// <summary>Whether this is the root.</summary>
    public bool IsRoot => _scope is null;

    /// <summary>How the node ended; <see cref="NodeStatus.Skipped"/> until it has.</summary>
    public NodeStatus Status { get; private set; }

    /// <summary>How many attempts were begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>The graph that runs inside this node; null if none does.</summary>
    public NodeScope? Inner { get; private set; }

    /// <inheritdoc/>
    public override Guid RunId => Run.Id;

    /// <inheritdoc/>
    public override string Path => _scope?.PathOf(_index) ?? Run.Definition.ShortName;

    /// <inheritdoc/>
    public override int Seed => Seeds.Of(Run.Seed, Path);

    /// <inheritdoc/>
    public override double? Sample => Run.Sample;

    /// <inheritdoc/>
    public override HostServices Host => Run.Host;

    /// <inheritdoc/>
    public override string? Store => Run.Store;

    /// <inheritdoc/>
    public override WorkflowContext? Workflow => Inner as DynamicScope is { } dynamic ? dynamic.Context : null;

    private NodeKind Kind => _scope?.KindOf(_index) ?? _rootKind;

    private string Label => _scope?.LabelOf(_index) ?? Run.Definition.Name;

    /// <summary>Notes that the node starts.</summary>
    public void Begin()
    {
        _startedTimestamp = Run.Host.TimeProvider.GetTimestamp();
        Attempts = 1;
        BeginSpan();
        Notify(NodeProgressKind.Started);
    }

    /// <summary>Notes that the node has ended.</summary>
    /// <param name="exception">What came out of it; null if it has a result.</param>
    public void End(Exception? exception)
    {
        switch (exception)
        {
            case null:
                Status = _isFound ? NodeStatus.Cached : NodeStatus.Succeeded;
                break;
            case NodeEndedException:
                break;
            case OperationCanceledException when Run.IsStopping:
                Status = NodeStatus.Cancelled;
                break;
            default:
                Fail(exception);
                break;
        }

        _duration = Run.Host.TimeProvider.GetElapsedTime(_startedTimestamp);
        if (Status is not (NodeStatus.Succeeded or NodeStatus.Cached))
        {
            Run.NodeEnded();
            NoteFailure(exception);
        }

        EndSpan(exception);
        Notify(NodeProgressKind.Ended);
    }

    /// <inheritdoc/>
    public override void Report(double fraction) => Notify(NodeProgressKind.Advanced, fraction);

    /// <summary>Passes on how far a map inside this node is.</summary>
    public void Report(int items, int ended, int failed) =>
        Notify(NodeProgressKind.Advanced, items == 0 ? 1 : (double)ended / items, items, ended, failed);

    /// <summary>What became of the node.</summary>
    public NodeResult ToResult() => Outcome.ToResult(Run, Path, Kind, Label);

    /// <summary>What became of the node, without what its place in the graph tells.</summary>
    public NodeOutcome Outcome => new(Status, Attempts, _startedTimestamp, _duration, _faults);

    /// <summary>Whether something around this node can do without its result.</summary>
    public bool Tolerates(Exception exception) => _scope?.Tolerates(_index, exception) ?? false;

    /// <summary>Notes a failure.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="origin">The node that threw it, if that is one inside this one.</param>
    private void Fail(Exception exception, NodeRun? origin = null)
    {
        Status = NodeStatus.Failed;
        (_faults ??= []).Add(exception);
        if (!Tolerates(exception))
        {
            var failed = origin ?? this;
            Run.Fail(_scope?.RankOf(_index) ?? 0, new RunError(failed.Path, failed.Label, exception, failed.Attempts));
        }

        EngineLog.Write(Run.Host, Label, logger => EngineLog.NodeFailed(logger, Path, Attempts, exception));
    }

    private void Notify(NodeProgressKind kind, double? fraction = null, int? items = null, int itemsEnded = 0, int itemsFailed = 0)
    {
        if (Run.Progress is not { } progress || Kind is NodeKind.Inline or NodeKind.Branch || (IsRoot && Kind == NodeKind.Workflow))
        {
            return;
        }

        var ended = kind == NodeProgressKind.Ended;
        try
        {
            progress.Report(new NodeProgress
            {
                RunId = Run.Id,
                NodePath = Path,
                Task = Label,
                Kind = kind,
                Attempt = Attempts,
                Elapsed = ended ? _duration : Run.Host.TimeProvider.GetElapsedTime(_startedTimestamp),
                Fraction = fraction,
                Items = items,
                ItemsEnded = itemsEnded,
                ItemsFailed = itemsFailed,
                Status = ended ? Status : null,
                Error = kind == NodeProgressKind.Retrying || (ended && Status == NodeStatus.Failed) ? _faults?[^1] : null,
            });
        }
        catch (Exception exception)
        {
            EngineLog.Write(Run.Host, Run.Definition.Name, logger => EngineLog.ProgressFailed(logger, exception));
        }
    }
}
