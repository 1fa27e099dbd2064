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

    public static Style Style(NodeStatus status) => new(status switch
    {
        NodeStatus.Succeeded => Color.Green,
        NodeStatus.Cached => Color.Blue,
        NodeStatus.Failed => Color.Red,
        NodeStatus.Cancelled => Color.Yellow,
        _ => Color.Grey,
    });
}
