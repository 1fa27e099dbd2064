using System.Diagnostics;
using System.Runtime.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Execution.Telemetry;

namespace TaskGen.Execution.Orchestration;

/// <content>What traces and metrics learn of a node.</content>
internal sealed partial class NodeRun
{
    private NodeDetails? _details;

    /// <summary>The span around what runs inside this node.</summary>
    public Activity? Span => _details?.Span ?? _scope?.Around ?? Run.Span;

    /// <summary>Notes that the node waits for a place from now on.</summary>
    public void NoteQueued()
    {
        if (EngineTelemetry.MeasuresQueue)
        {
            Details.QueuedTimestamp = Run.Host.TimeProvider.GetTimestamp();
        }
    }

    /// <summary>Notes that the node has a place.</summary>
    public void NotePlace()
    {
        if (_details is { QueuedTimestamp: not 0 } details)
        {
            EngineTelemetry.LeftQueue(Label, Run.Host.TimeProvider.GetElapsedTime(details.QueuedTimestamp));
            details.QueuedTimestamp = 0;
        }
    }

    private NodeDetails Details => _details ??= new();

    private bool IsTold => Kind is not (NodeKind.Inline or NodeKind.Branch) && !(IsRoot && Kind == NodeKind.Workflow);

    private void BeginSpan()
    {
        if (EngineTelemetry.IsTracing && IsTold)
        {
            Details.Span = EngineTelemetry.StartNode(Path, Label, Kind, _scope?.Around ?? Run.Span);
        }
    }

    private void EndSpan(Exception? exception)
    {
        if (EngineTelemetry.CountsNodes && IsTold)
        {
            EngineTelemetry.NodeEnded(Label, Kind, Status, _duration);
        }

        if (_details?.Span is { } span)
        {
            EngineTelemetry.End(span, EngineTelemetry.NameOf(Status), Status == NodeStatus.Failed ? _faults?[^1] ?? exception : null);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TOutput> TracedAttemptAsync<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskOptions options)
        where TInputs : notnull
    {
        var span = EngineTelemetry.StartAttempt(Attempts);
        try
        {
            var output = await ExecuteAttempt(task, inputs, options).ConfigureAwait(false);
            EndAttempt(span, "succeeded", null);
            return output;
        }
        catch (Exception exception)
        {
            EndAttempt(span, exception is OperationCanceledException && Run.IsStopping ? "cancelled" : "failed", exception);
            throw;
        }
    }

    private static void EndAttempt(Activity? span, string status, Exception? exception)
    {
        if (span is not null)
        {
            EngineTelemetry.End(span, status, status == "cancelled" ? null : exception);
        }
    }
}
