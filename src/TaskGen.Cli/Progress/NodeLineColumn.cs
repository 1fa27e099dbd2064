using Spectre.Console;
using Spectre.Console.Rendering;
using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;

namespace TaskGen.Cli.Progress;

/// <summary>The time that a node has taken, and the last news of it.</summary>
internal sealed class NodeLineColumn : ProgressColumn
{
    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var news = NodeLine.Of(task)?.Text;
        var time = Elapsed.Text(task.ElapsedTime ?? TimeSpan.Zero);
        return new TextCell(string.IsNullOrEmpty(news) ? time : $"{time}  {news}", Tables.Dim) { Overflow = Overflow.Ellipsis };
    }
}
