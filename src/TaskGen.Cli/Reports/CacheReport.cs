using Spectre.Console;
using TaskGen.Cli.Output;
using TaskGen.Storage.Pruning;
using TaskGen.Text;

namespace TaskGen.Cli.Reports;

/// <summary>What the commands on the cache have to tell, for people.</summary>
internal static class CacheReport
{
    /// <summary>Writes a list.</summary>
    /// <param name="terminal">Where it goes.</param>
    /// <param name="results">The results.</param>
    /// <param name="now">From when ages count.</param>
    public static void Write(Terminal terminal, IReadOnlyList<CachedResult> results, DateTimeOffset now)
    {
        if (results.Count == 0)
        {
            terminal.WriteLine("There are no cached results.");
            return;
        }

        var table = Tables.Create("Task", "Run", "Node", "Age ", "Used ago ", "Size ");
        foreach (var result in results)
        {
            table.AddRow(
                new TextCell(result.Task),
                new TextCell(result.Run.ToString(), Tables.Dim),
                new TextCell(result.Node),
                new TextCell(PointInTime.Age(now - result.CreatedAt)),
                new TextCell(PointInTime.Age(now - result.UsedAt)),
                new TextCell(ByteSize.Text(result.Size)));
        }

        terminal.Write(table);
        terminal.WriteLine();
        terminal.WriteLine($"{Count(results.Count, "result")}, {ByteSize.Text(results.Sum(static result => result.Size))}.");
    }

    /// <summary>Writes what a verification found.</summary>
    public static void Write(Terminal terminal, VerifyResult result)
    {
        foreach (var damage in result.Damaged)
        {
            terminal.WriteLine($"Damaged {damage.Kind} {damage.Name}: {damage.Problem}");
        }

        terminal.WriteLine(
            $"Read {Count(result.Objects, "object")} ({ByteSize.Text(result.Bytes)}) and {Count(result.Entries, "cached result")}: "
            + (result.Damaged.Count == 0 ? "all are whole." : $"{Invariant.Text(result.Damaged.Count)} damaged, now in quarantine."));
    }

    /// <summary>Writes what a pruning did.</summary>
    public static void Write(Terminal terminal, PruneResult result)
    {
        terminal.WriteLine(
            $"Removed {Count(result.EntriesRemoved, "cached result")}, {Count(result.DownloadsRemoved, "download")}, "
            + $"{Count(result.ObjectsRemoved, "object")} ({ByteSize.Text(result.BytesRemoved)}) and {Count(result.LeftoversRemoved, "left-over file")}.");
        terminal.WriteLine(
            $"Kept {Count(result.EntriesKept, "cached result")}, {Count(result.DownloadsKept, "download")} and "
            + $"{Count(result.ObjectsKept, "object")} ({ByteSize.Text(result.BytesKept)}).");
    }

    private static string Count(int count, string what) => $"{Invariant.Text(count)} {what}{(count == 1 ? "" : "s")}";
}
