using Spectre.Console;
using TaskGen.Cli.Output;

namespace TaskGen.Cli.Reports;

/// <summary>The runs of a store, for people.</summary>
internal static class RunsReport
{
    /// <summary>Writes a table of the runs.</summary>
    public static void Write(Terminal terminal, RunStore store)
    {
        var table = Tables.Create("Run", "Status", "Started", "Duration ", "Name");
        foreach (var run in store.Runs())
        {
            table.AddRow(
                new TextCell(run.Id.ToString()),
                new TextCell(Statuses.Name(run.Status), Statuses.Style(run.Status)),
                new TextCell(run.StartedAt is { } time ? PointInTime.Text(time) : "-"),
                new TextCell(run.Duration is { } duration ? Elapsed.Text(duration) : "-"),
                new TextCell(run.Problem is null ? run.Name! : $"{run.Name} ({run.Problem})".TrimStart()));
        }

        if (table.Rows.Count > 0)
        {
            terminal.Write(table);
        }
        else
        {
            terminal.WriteLine("There are no runs.");
        }
    }

    /// <summary>Writes which runs are gone.</summary>
    public static void WriteRemoved(Terminal terminal, IReadOnlyList<Guid> runs)
    {
        foreach (var run in runs)
        {
            terminal.WriteLine($"Removed the run {run}.");
        }

        if (runs.Count == 0)
        {
            terminal.WriteLine("There was no run to remove.");
        }
    }
}
