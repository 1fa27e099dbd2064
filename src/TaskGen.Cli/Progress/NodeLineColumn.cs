using Spectre.Console;
using Spectre.Console.Rendering;
using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;

namespace TaskGen.Cli.Progress;

/// <summary>The time that a node has taken, and the last news of it.</summary>
internal sealed class NodeLineColumn : ProgressColumn
{
    private const int BarWidth = 20;

    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var line = NodeLine.Of(task);
        var time = Elapsed.Text(task.ElapsedTime ?? TimeSpan.Zero);
        var bar = line is { Fraction: { } fraction, Status: null } ? Bar(fraction, options.Unicode) + "  " : "";
        return new TextCell(string.IsNullOrEmpty(line?.Text) ? time : $"{time}  {bar}{line.Text}", Tables.Dim) { Overflow = Overflow.Ellipsis };
    }

    private static string Bar(double fraction, bool unicode)
    {
        var done = (int)Math.Round(fraction * BarWidth);
        var (full, empty) = unicode ? ('━', '╌') : ('#', '-');
        return new string(full, done) + new string(empty, BarWidth - done);
    }
}
