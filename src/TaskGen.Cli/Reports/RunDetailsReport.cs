using Spectre.Console;
using TaskGen.Cli.Output;
using TaskGen.Text;

namespace TaskGen.Cli.Reports;

/// <summary>A run of a store, for people: what it was, the tree of its nodes, and what failed.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="verbose">Whether every item of a map and whole stack traces are wanted.</param>
internal sealed class RunDetailsReport(Terminal terminal, bool verbose)
{
    private const int MostItems = 20;
    private const int LongestInputs = 400;

    /// <summary>Writes the report.</summary>
    public void Write(RecordedRun run)
    {
        terminal.Write(Head(run));
        if (run.Nodes.Count > 0)
        {
            terminal.WriteLine();
            var table = Tables.Create("Node", "Status", "Attempts ", "Duration ", "Size ", "Task");
            AddRows(table, NodeTree.Of(run.Nodes), 0);
            terminal.Write(table);
        }

        if (run.Faults.Any())
        {
            terminal.WriteLine();
            terminal.Write(Tables.Title("Faults"));
            foreach (var (node, fault) in run.Nodes.SelectMany(static node => node.Faults.Select(fault => (node, fault))))
            {
                terminal.WriteLine($"{node.Path}, attempt {Invariant.Text(fault.Attempt)}, {PointInTime.Text(fault.At)}");
                var text = verbose ? fault.Text : $"{fault.Type}: {fault.Message}";
                terminal.WriteLine("  " + text.ReplaceLineEndings("\n  "));
            }
        }
    }

    private static Table Head(RecordedRun run)
    {
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("") { Padding = new Padding(0, 0, 3, 0), NoWrap = true }).AddColumn(new TableColumn(""));
        Add("Run", run.Id.ToString());
        Add("Name", run.Name);
        table.AddRow(new TextCell("Status", Tables.Heading), new TextCell(
            Statuses.Name(run.Status) + (run.IsResumable ? ", can be resumed" : ""), Statuses.Style(run.Status)));
        Add("Problem", run.Problem);
        Add("Started", run.StartedAt is { } time ? PointInTime.Text(time) : null);
        Add("Duration", run.Duration is { } duration ? Elapsed.Text(duration) : null);
        Add("Seed", run.Seed is { } seed ? Invariant.Text(seed) : null);
        Add("Inputs", run.Inputs?.GetRawText() is { } inputs ? inputs.Length <= LongestInputs ? inputs : $"{inputs.AsSpan(0, LongestInputs)}…" : null);
        Add("Output", run.OutputSize is { } size ? ByteSize.Text(size) : null);
        Add("Machine", run.Environment is { } place ? $"{place.Machine}, process {Invariant.Text(place.Process)}, {place.Runtime}, {place.System}" : null);
        return table;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                table.AddRow(new TextCell(name, Tables.Heading), new TextCell(value));
            }
        }
    }

    private void AddRows(Table table, NodeTree tree, int depth)
    {
        var children = tree.Children.ToList();
        var listed = verbose || children.Count <= MostItems || children[0].Item is null
            ? children
            : [.. children.Where(static child => !child.All.All(IsDone)).Take(MostItems)];
        foreach (var child in listed)
        {
            AddRow(table, child, depth);
            AddRows(table, child, depth + 1);
        }

        if (listed.Count < children.Count)
        {
            table.AddRow(new TextCell($"{Indent(depth)}… {Invariant.Text(children.Count - listed.Count)} more items; --verbose shows them all", Tables.Dim));
        }
    }

    private static void AddRow(Table table, NodeTree tree, int depth)
    {
        var label = Indent(depth) + tree.Label;
        if (tree.Node is not { } node)
        {
            table.AddRow(new TextCell(label), new TextCell(Counts(tree), Tables.Dim));
            return;
        }

        table.AddRow(
            new TextCell(label),
            new TextCell(Statuses.Name(node.Status), Statuses.Style(node.Status)),
            new TextCell(node.Attempts == 0 ? "-" : Invariant.Text(node.Attempts)),
            new TextCell(node.Duration is { } duration ? Elapsed.Text(duration) : "-"),
            new TextCell(node.OutputSize is { } size ? ByteSize.Text(size) : "-"),
            new TextCell(node.Origin is { } origin ? $"{node.Task} (from run {origin})" : node.Task ?? "", Tables.Dim));
    }

    private static bool IsDone(RecordedNode node) => node.Status is RecordedNodeStatus.Succeeded or RecordedNodeStatus.Cached;

    private static string Counts(NodeTree tree) => string.Join(", ", tree.All.CountBy(static node => node.Status)
        .OrderBy(static entry => entry.Key).Select(static entry => $"{Invariant.Text(entry.Value)} {Statuses.Name(entry.Key)}"));

    private static string Indent(int depth) => new(' ', 2 * depth);
}
