using System.Collections.Concurrent;
using Spectre.Console;
using TaskGen.Cli.Reports;
using TaskGen.Text;

namespace TaskGen.Cli.Progress;

/// <summary>Shows a line for each node that moves as the run goes on, and takes them away at the end.</summary>
internal sealed class LiveProgress : IProgress<NodeProgress>
{
    // What has ended is hidden in graphs that would fill the screen.
    private const int FewNodes = 15;

    private readonly ProgressContext _display;
    private readonly MapItems _items = new();
    private readonly ConcurrentDictionary<string, NodeLine> _lines = new(StringComparer.Ordinal);

    private LiveProgress(ProgressContext display) => _display = display;

    /// <summary>Follows a run to its end.</summary>
    public static Task<T> FollowAsync<T>(IAnsiConsole console, int nodes, Func<IProgress<NodeProgress>?, Task<T>> run) => console.Progress()
        .AutoClear(true)
        .HideCompleted(nodes > FewNodes)
        .Columns(new MarkColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new NodeLineColumn())
        .StartAsync(display => run(new LiveProgress(display)));

    public void Report(NodeProgress value)
    {
        if (_items.Holds(value))
        {
            return;
        }

        var line = _lines.GetOrAdd(value.NodePath, static (path, display) => new NodeLine(display.AddTask(Markup.Escape(path))), _display);
        switch (value.Kind)
        {
            case NodeProgressKind.Advanced when value.Fraction is { } fraction:
                line.Fraction = Math.Clamp(fraction, 0, 1);
                line.Items = value.Items is null ? null : MapItems.Text(value);
                line.Text = line.Items ?? $"{Invariant.Text((int)(line.Fraction * 100))} %";
                break;
            case NodeProgressKind.Retrying:
                line.Text = $"attempt {Invariant.Text(value.Attempt)} failed: {value.Error?.Message.ReplaceLineEndings(" ")}";
                break;
            case NodeProgressKind.Ended when value.Status is { } status:
                line.Text = line.Items is { } items ? $"{Statuses.Name(status)}, {items}" : Statuses.Name(status);
                line.End(status);
                break;
        }
    }
}
