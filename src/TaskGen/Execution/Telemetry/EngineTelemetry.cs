using System.Diagnostics;
using System.Diagnostics.Metrics;
using TaskGen.Definitions;

namespace TaskGen.Execution.Telemetry;

/// <summary>
/// Traces and metrics under the name "TaskGen": a span for each run, each node that calls something, and each attempt; counts and durations of nodes.
/// Nothing is made where nobody listens. docs/telemetry.md lists the names.
/// </summary>
internal static class EngineTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "TaskGen";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Nodes = Meter.CreateCounter<long>("taskgen.nodes", "{node}", "Nodes that have ended.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("taskgen.retries", "{attempt}", "Attempts that failed and were repeated.");
    private static readonly Counter<long> Items = Meter.CreateCounter<long>("taskgen.map.items", "{item}", "Items of maps that were begun.");
    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("taskgen.node.duration", "s", "The time from a node's start to its end.");
    private static readonly Histogram<double> Queue = Meter.CreateHistogram<double>("taskgen.queue.duration", "s", "The time that a node waited for a place.");

    /// <summary>Whether anybody listens to spans.</summary>
    public static bool IsTracing => Source.HasListeners();

    /// <summary>Whether anybody counts nodes.</summary>
    public static bool CountsNodes => Nodes.Enabled || Duration.Enabled;

    /// <summary>Whether anybody measures how long nodes wait.</summary>
    public static bool MeasuresQueue => Queue.Enabled;

    /// <summary>Begins the span of a run.</summary>
    public static Activity? StartRun(PipelineDefinition definition, Func<Guid> id)
    {
        var activity = Source.StartActivity($"run {definition.Name}");
        return activity?.SetTag("taskgen.run", id().ToString()).SetTag("taskgen.name", definition.Name);
    }

    /// <summary>Begins the span of a node.</summary>
    /// <param name="path">The place of the node.</param>
    /// <param name="label">What it calls.</param>
    /// <param name="kind">How it calls it.</param>
    /// <param name="parent">The span around it; null if there is none.</param>
    public static Activity? StartNode(string path, string label, NodeKind kind, Activity? parent) =>
        Source.StartActivity(path, ActivityKind.Internal, parent?.Context ?? default)
            ?.SetTag("taskgen.node", path).SetTag("taskgen.task", label).SetTag("taskgen.kind", NameOf(kind));

    /// <summary>Begins the span of an attempt inside that of its node, which is the current one; the user's own spans lie inside.</summary>
    public static Activity? StartAttempt(int number) => Source.StartActivity($"attempt {number}")?.SetTag("taskgen.attempt", number);

    /// <summary>Ends a span, with what went wrong if anything did.</summary>
    public static void End(Activity activity, string status, Exception? exception)
    {
        activity.SetTag("taskgen.status", status);
        if (exception is not null)
        {
            activity.SetStatus(ActivityStatusCode.Error, exception.Message);
            activity.AddException(exception);
        }

        activity.Dispose();
    }

    /// <summary>Counts a node that has ended.</summary>
    public static void NodeEnded(string task, NodeKind kind, NodeStatus status, TimeSpan duration)
    {
        if (Nodes.Enabled)
        {
            Nodes.Add(1, new("taskgen.task", task), new("taskgen.kind", NameOf(kind)), new("taskgen.status", NameOf(status)));
        }

        if (Duration.Enabled)
        {
            Duration.Record(duration.TotalSeconds, new("taskgen.task", task), new("taskgen.kind", NameOf(kind)), new("taskgen.status", NameOf(status)));
        }
    }

    /// <summary>Counts an attempt that is repeated.</summary>
    public static void Retrying(string task) => Retries.Add(1, new KeyValuePair<string, object?>("taskgen.task", task));

    /// <summary>Counts the items of a map that has begun.</summary>
    public static void MapStarted(string task, int items) => Items.Add(items, new KeyValuePair<string, object?>("taskgen.task", task));

    /// <summary>Notes how long a node waited.</summary>
    public static void LeftQueue(string task, TimeSpan waited) =>
        Queue.Record(waited.TotalSeconds, new KeyValuePair<string, object?>("taskgen.task", task));

    /// <summary>The name of a status in spans and metrics.</summary>
    public static string NameOf(NodeStatus status) => status switch
    {
        NodeStatus.Succeeded => "succeeded",
        NodeStatus.Cached => "cached",
        NodeStatus.Failed => "failed",
        NodeStatus.Cancelled => "cancelled",
        _ => "skipped",
    };

    private static string NameOf(NodeKind kind) => kind switch
    {
        NodeKind.Task => "task",
        NodeKind.Map => "map",
        _ => "workflow",
    };
}
