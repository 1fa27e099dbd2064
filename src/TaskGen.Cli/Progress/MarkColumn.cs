using Spectre.Console;
using Spectre.Console.Rendering;
using TaskGen.Cli.Reports;

namespace TaskGen.Cli.Progress;

/// <summary>A mark that turns while a node runs, and tells how it ended.</summary>
internal sealed class MarkColumn : ProgressColumn
{
    private const string Turning = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private const string PlainTurning = "|/-\\";
    private const int MillisecondsPerMark = 80;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        if (NodeLine.Of(task)?.Status is { } status)
        {
            return new TextCell(Mark(status, options.Unicode), Statuses.Style(status));
        }

        var marks = options.Unicode ? Turning : PlainTurning;
        var step = (long)(task.ElapsedTime?.TotalMilliseconds ?? 0) / MillisecondsPerMark;
        return new TextCell(marks[(int)(step % marks.Length)].ToString(), new Style(Color.Yellow));
    }

    private static string Mark(NodeStatus status, bool unicode) => (status, unicode) switch
    {
        (NodeStatus.Succeeded or NodeStatus.Cached, true) => "✓",
        (NodeStatus.Succeeded or NodeStatus.Cached, false) => "+",
        (NodeStatus.Failed, true) => "✗",
        (NodeStatus.Failed, false) => "x",
        _ => "-",
    };
}
