using Spectre.Console;
using TaskGen.Cli.Output;
using TaskGen.Definitions;
using TaskGen.Text;

namespace TaskGen.Cli.Reports;

/// <summary>What became of each node of a run.</summary>
internal static class NodeTable
{
    private const int LongestExpression = 60;

    /// <summary>The table.</summary>
    public static Table Of(RunResult run)
    {
        var table = Tables.Create("Node", "Status", "Attempts ", "Duration ", "Task");
        foreach (var node in run.Nodes)
        {
            table.AddRow(
                new TextCell(node.Path),
                new TextCell(Statuses.Name(node.Status), Statuses.Style(node.Status)),
                new TextCell(node.Attempts == 0 ? "-" : Invariant.Text(node.Attempts)),
                new TextCell(node.StartedAt is null ? "-" : Elapsed.Text(node.Duration)),
                new TextCell(node.Kind == NodeKind.Inline ? Shorten(node.Task) : node.Task, Tables.Dim));
        }

        return table;
    }

    private static string Shorten(string expression)
    {
        var line = string.Join(' ', expression.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestExpression ? line : $"{line.AsSpan(0, LongestExpression)}…";
    }
}
