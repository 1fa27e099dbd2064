using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Benchmarks.Engine;

/// <summary>Workflows as the generator writes them, with as many nodes as wanted.</summary>
internal static class NumberFlow
{
    /// <summary>Each task takes what the one before gave.</summary>
    public static WorkflowDefinition<Number, int> Chain(TaskDefinition<Number, int> task, int length) =>
        Create("Chain", length, i => Node(task, i, i == 0 ? null : i - 1));

    /// <summary>All tasks take the input of the workflow; a last expression takes what they gave.</summary>
    public static WorkflowDefinition<Number, int> FanOut(TaskDefinition<Number, int> task, int width) =>
        Create("FanOut", width + 1, i => i < width ? Node(task, i, null) : new InlineNode<Frame>
        {
            Id = "Sum",
            Type = "int",
            Line = 1,
            Inputs = [.. Enumerable.Range(0, width).Select(source => new NodeInput($"Node{source}", "value", "int"))],
            Expression = "sum",
            Compute = frame => frame.Values[width] = frame.Values[..width].Sum(),
        });

    private static TaskNode<Frame, Number, int> Node(TaskDefinition<Number, int> task, int index, int? source) => new()
    {
        Id = $"Node{index}",
        Type = "int",
        Line = 1,
        Inputs = source is null ? [] : [new NodeInput($"Node{source}", "value", "int")],
        Task = task,
        Read = frame => new Number(source is { } position ? frame.Values[position] : frame.Input),
        Write = (frame, value) => frame.Values[index] = value,
    };

    private static WorkflowDefinition<Number, Frame, int> Create(string name, int count, Func<int, WorkflowNode<Frame>> node) => new()
    {
        Name = "Acme.Numbers." + name,
        Inputs = new NumberCodec(),
        Output = Codecs.Int32,
        CreateFrame = inputs => new Frame { Input = inputs.Value, Values = new int[count] },
        Nodes = [.. Enumerable.Range(0, count).Select(node)],
        GetResult = static frame => frame.Values[^1],
    };

    private sealed class Frame
    {
        public int Input { get; init; }

        public required int[] Values { get; init; }
    }
}
