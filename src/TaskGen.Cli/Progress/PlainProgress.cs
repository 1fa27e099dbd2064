using System.Collections.Concurrent;
using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;
using TaskGen.Text;

namespace TaskGen.Cli.Progress;

/// <summary>Writes a line for each step of a run.</summary>
internal sealed class PlainProgress(Terminal terminal) : IProgress<NodeProgress>
{
    private readonly MapItems _items = new();
    private readonly ConcurrentDictionary<string, int> _tenths = new(StringComparer.Ordinal);

    public void Report(NodeProgress value)
    {
        // Of items, only what goes wrong is told.
        if (_items.Holds(value) && value.Kind != NodeProgressKind.Retrying && value.Status != NodeStatus.Failed)
        {
            return;
        }

        switch (value.Kind)
        {
            case NodeProgressKind.Started:
                terminal.WriteError($"{value.NodePath} started");
                break;
            case NodeProgressKind.Advanced when value.Fraction is { } fraction && IsNewTenth(value.NodePath, fraction):
                terminal.WriteError($"{value.NodePath} {Invariant.Text((int)(fraction * 100))} %{(value.Items is null ? "" : $", {MapItems.Text(value)}")}");
                break;
            case NodeProgressKind.Retrying:
                terminal.WriteError($"{value.NodePath} failed in attempt {Invariant.Text(value.Attempt)} and is retried: {value.Error?.Message}");
                break;
            case NodeProgressKind.Ended when value.Status is { } status:
                terminal.WriteError($"{value.NodePath} {Statuses.Name(status)} after {Elapsed.Text(value.Elapsed)}");
                break;
        }
    }

    // A task may report thousands of times.
    private bool IsNewTenth(string node, double fraction)
    {
        var tenth = (int)(Math.Clamp(fraction, 0, 1) * 10);
        var before = _tenths.GetValueOrDefault(node, 0);
        return tenth > before && _tenths.AddOrUpdate(node, tenth, (_, known) => Math.Max(known, tenth)) == tenth;
    }
}
