using System.Globalization;
using Spectre.Console;
using TaskGen.Cli.Output;
using TaskGen.Learn;
using TaskGen.Text;

namespace TaskGen.Cli.Reports;

/// <summary>What is in a dataset, for people.</summary>
internal static class ProfileReport
{
    private const int LongestValue = 24;

    // Empty intervals have the lowest mark, which no other has.
    private const string Marks = "▁▂▃▄▅▆▇█";

    private static readonly Style Warning = new(Color.Yellow, decoration: Decoration.Bold);

    /// <summary>Writes tables for each partition, then what was found.</summary>
    public static void Write(Terminal terminal, DatasetProfile profile)
    {
        foreach (var partition in profile.Partitions)
        {
            Write(terminal, partition);
        }

        if (profile.Findings.Count == 0)
        {
            terminal.WriteLine(profile.Partitions.Any(static partition => partition.Rows is null)
                ? "The partitions of a lazy dataset are not read."
                : "No signs of leakage, and no drift between partitions.");
            return;
        }

        terminal.Write(new TextCell("Look at these before you train\n", Warning));
        foreach (var finding in profile.Findings)
        {
            terminal.WriteLine("- " + finding.Message);
        }
    }

    private static void Write(Terminal terminal, PartitionProfile partition)
    {
        var size = partition is { Rows: { } rows } ? $"{Invariant.Text(rows)} row{(rows == 1 ? "" : "s")}" : ByteSize.Text(partition.Bytes ?? 0);
        terminal.Write(Tables.Title($"{partition.Name}: {size} of {partition.Source}"));
        terminal.WriteLine($"Fingerprint {partition.Fingerprint}");
        terminal.WriteLine();
        if (partition.Columns.Count == 0)
        {
            return;
        }

        WriteTable(terminal, ColumnTable(partition.Columns));
        WriteTable(terminal, SummaryTable(partition.Columns));
        WriteTable(terminal, SpreadTable(partition.Columns));
    }

    private static void WriteTable(Terminal terminal, Table table)
    {
        if (table.Rows.Count > 0)
        {
            terminal.Write(table);
            terminal.WriteLine();
        }
    }

    private static Table ColumnTable(IReadOnlyList<ColumnProfile> columns)
    {
        var table = Tables.Create("Column", "Type", "Role", "Count ", "Missing ", "Distinct ");
        foreach (var column in columns)
        {
            table.AddRow(
                new TextCell(column.Name),
                new TextCell(column.Type[(column.Type.LastIndexOf('.') + 1)..]),
                new TextCell(RoleOf(column)),
                new TextCell(Invariant.Text(column.Count)),
                new TextCell(Invariant.Text(column.Missing)),
                new TextCell((column.IsDistinctExact ? "" : "~") + Invariant.Text(column.Distinct)));
        }

        return table;
    }

    private static Table SummaryTable(IReadOnlyList<ColumnProfile> columns)
    {
        var table = Tables.Create("Column", "Min ", "25% ", "Median ", "75% ", "Max ", "Mean ", "Std ");
        foreach (var heading in table.Columns)
        {
            // All of it is to fit into eighty columns of a window.
            heading.Padding(new Padding(0, 0, 2, 0));
        }

        foreach (var (column, summary) in columns.Where(static column => column.Summary is not null).Select(static column => (column, column.Summary!)))
        {
            table.AddRow(
                new TextCell(column.Name),
                Cell(summary.Minimum),
                Cell(summary.LowerQuartile),
                Cell(summary.Median),
                Cell(summary.UpperQuartile),
                Cell(summary.Maximum),
                Cell(summary.Mean),
                summary.Deviation is { } deviation ? Cell(new ProfileValue(deviation)) : new TextCell("-"));
        }

        return table;
    }

    private static Table SpreadTable(IReadOnlyList<ColumnProfile> columns)
    {
        var table = Tables.Create("Column", "Histogram", "Top values");
        table.Columns[1].NoWrap();
        foreach (var column in columns.Where(static column => column.Histogram is not null || column.TopValues.Count > 0))
        {
            table.AddRow(
                new TextCell(column.Name),
                new TextCell(column.Histogram is { } histogram ? Bars(histogram.Counts) : ""),
                new TextCell(string.Join(", ", column.TopValues.Select(static top => $"{Shorten(top.Value)} ({Invariant.Text(top.Count)})"))));
        }

        return table;
    }

    private static string RoleOf(ColumnProfile column) => column.IsKey ? "key" : column.Role switch
    {
        RowColumnRole.Feature => "feature",
        RowColumnRole.Target => "target",
        _ => "ignored",
    };

    // Five digits are enough to look at, but for whole numbers that people are used to read; JSON has all of them.
    private static TextCell Cell(ProfileValue value) =>
        new(value.Number?.ToString(Math.Abs(value.Number.Value) is >= 1e5 and < 1e15 ? "F0" : "G5", CultureInfo.InvariantCulture) ?? value.Text);

    private static string Shorten(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : $"{line.AsSpan(0, LongestValue - 1)}…";
    }

    private static string Bars(IReadOnlyList<int> counts)
    {
        var most = Math.Max(1, counts.Max());
        return string.Concat(counts.Select(count => Marks[(int)Math.Ceiling((Marks.Length - 1) * (double)count / most)]));
    }
}
