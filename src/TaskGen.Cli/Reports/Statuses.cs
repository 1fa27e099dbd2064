using Spectre.Console;

namespace TaskGen.Cli.Reports;

/// <summary>The names of states in JSON and in tables, and their colors.</summary>
internal static class Statuses
{
    public static string Name(NodeStatus status) => status switch
    {
        NodeStatus.Succeeded => "succeeded",
        NodeStatus.Cached => "cached",
        NodeStatus.Failed => "failed",
        NodeStatus.Cancelled => "cancelled",
        _ => "skipped",
    };

    public static string Name(RunStatus status) => status switch
    {
        RunStatus.Succeeded => "succeeded",
        RunStatus.Failed => "failed",
        _ => "cancelled",
    };

    public static string Name(RecordedRunStatus status) => status switch
    {
        RecordedRunStatus.Running => "running",
        RecordedRunStatus.Succeeded => "succeeded",
        RecordedRunStatus.Failed => "failed",
        RecordedRunStatus.Cancelled => "cancelled",
        _ => "interrupted",
    };

    public static string Name(RecordedNodeStatus status) => status switch
    {
        RecordedNodeStatus.Succeeded => "succeeded",
        RecordedNodeStatus.Cached => "cached",
        RecordedNodeStatus.Failed => "failed",
        RecordedNodeStatus.Cancelled => "cancelled",
        _ => "unfinished",
    };

    public static Style Style(RecordedRunStatus status) => new(status switch
    {
        RecordedRunStatus.Succeeded => Color.Green,
        RecordedRunStatus.Failed => Color.Red,
        RecordedRunStatus.Running => Color.Blue,
        _ => Color.Yellow,
    });

    public static Style Style(RecordedNodeStatus status) => Style(status switch
    {
        RecordedNodeStatus.Succeeded => NodeStatus.Succeeded,
        RecordedNodeStatus.Cached => NodeStatus.Cached,
        RecordedNodeStatus.Failed => NodeStatus.Failed,
        RecordedNodeStatus.Cancelled => NodeStatus.Cancelled,
        _ => NodeStatus.Skipped,
    });

    public static Style Style(NodeStatus status) => new(status switch
    {
        NodeStatus.Succeeded => Color.Green,
        NodeStatus.Cached => Color.Blue,
        NodeStatus.Failed => Color.Red,
        NodeStatus.Cancelled => Color.Yellow,
        _ => Color.Grey,
    });
}
