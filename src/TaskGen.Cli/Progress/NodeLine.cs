using Spectre.Console;

namespace TaskGen.Cli.Progress;

/// <summary>What the display shows of a node; the display keeps numbers alone, so this lies beside it.</summary>
internal sealed class NodeLine
{
    private const string Key = "line";

    private readonly ProgressTask _task;

    public NodeLine(ProgressTask task)
    {
        _task = task;
        task.State.Update<State>(Key, _ => new State(this));
    }

    /// <summary>The last news.</summary>
    public string Text { get; set; } = "";

    /// <summary>How many items of a map have ended; null if the node is no map.</summary>
    public string? Items { get; set; }

    /// <summary>The part of the work that is done, from 0 to 1; null if nobody has told.</summary>
    public double? Fraction { get; set; }

    /// <summary>How the node ended; null while it runs.</summary>
    public NodeStatus? Status { get; private set; }

    /// <summary>The line of a task of the display.</summary>
    public static NodeLine? Of(ProgressTask task) => task.State.Get<State>(Key).Line;

    /// <summary>Notes the end.</summary>
    public void End(NodeStatus status)
    {
        Status = status;
        _task.StopTask();
    }

    private readonly record struct State(NodeLine? Line);
}
