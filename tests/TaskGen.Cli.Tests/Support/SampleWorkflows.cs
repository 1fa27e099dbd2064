using TaskGen.Definitions;
using TaskGen.Serialization;
using static TaskGen.Cli.Tests.Support.ValueMember;

namespace TaskGen.Cli.Tests.Support;

/// <summary>Workflows as they are generated.</summary>
internal static class SampleWorkflows
{
    /// <summary>Two tasks with an expression between them.</summary>
    public static WorkflowDefinition<Values, double> Training { get; } = new WorkflowDefinition<Values, Frame, double>
    {
        Name = "Samples.Guide.Training",
        Description = "Counts and scores.",
        Inputs = new ValuesCodec("Inputs", Required("hp", SampleTasks.Hyperparameters), Required("file", Codecs.DataFile, "The file.")),
        Output = Codecs.Double,
        CreateFrame = static inputs => new Frame { Inputs = inputs },
        Nodes =
        [
            new TaskNode<Frame, Values, int>
            {
                Id = "CountLines",
                Type = "int",
                Line = 2,
                Inputs = [new NodeInput("file", "file", "DataFile")],
                Task = SampleTasks.CountLines,
                Read = static frame => Make(SampleTasks.CountLines, frame.Inputs.Get<DataFile>("file")),
                Write = static (frame, lines) => frame.Results["lines"] = lines,
            },
            new InlineNode<Frame>
            {
                Id = "doubled",
                Type = "int",
                Line = 3,
                Inputs = [new NodeInput("CountLines", "lines", "int")],
                Expression = "lines * 2",
                Compute = static frame => frame.Results["doubled"] = (int)frame.Results["lines"]! * 2,
            },
            new TaskNode<Frame, Values, double>
            {
                Id = "Score",
                Type = "double",
                Line = 4,
                Inputs = [new NodeInput("doubled", "lines", "int"), new NodeInput("hp", "hp", "Hyperparameters")],
                After = ["CountLines"],
                Task = SampleTasks.Score,
                Read = static frame => Make(SampleTasks.Score, frame.Results["doubled"], frame.Inputs.Get<Values>("hp")),
                Write = static (frame, score) => frame.Results["score"] = score,
            },
        ],
        GetResult = static frame => (double)frame.Results["score"]!,
        Results = [new NodeInput("Score", "", "double")],
    };

    /// <summary>A workflow that calls another.</summary>
    public static WorkflowDefinition<Values, double> Nested { get; } = new WorkflowDefinition<Values, Frame, double>
    {
        Name = "Samples.Guide.Nested",
        Inputs = Training.Inputs,
        Output = Codecs.Double,
        CreateFrame = static inputs => new Frame { Inputs = inputs },
        Nodes =
        [
            new SubworkflowNode<Frame, Values, double>
            {
                Id = "Training",
                Type = "double",
                Line = 2,
                Inputs = [new NodeInput("hp", "hp", "Hyperparameters"), new NodeInput("file", "file", "DataFile")],
                Workflow = Training,
                Read = static frame => frame.Inputs,
                Write = static (frame, score) => frame.Results["score"] = score,
            },
            new InlineNode<Frame>
            {
                Id = "value",
                Type = "double",
                Line = 3,
                Inputs = [new NodeInput("Training", "score", "double")],
                Expression = "score > 1 ? score : $\"{0}\".Length",
                Compute = static frame => frame.Results["value"] = Math.Max(1.0, (double)frame.Results["score"]!),
            },
        ],
        GetResult = static frame => (double)frame.Results["value"]!,
        Results = [new NodeInput("value", "", "double")],
    };

    /// <summary>A workflow whose task fails.</summary>
    public static WorkflowDefinition<Values, Unit> Failing { get; } = new WorkflowDefinition<Values, Frame, Unit>
    {
        Name = "Samples.Guide.Failing",
        Inputs = SampleTasks.Fail.Inputs,
        Output = UnitCodec.Instance,
        CreateFrame = static inputs => new Frame { Inputs = inputs },
        Nodes =
        [
            new TaskNode<Frame, Values, Unit>
            {
                Id = "Fail", Type = "void", Line = 2, Task = SampleTasks.Fail, Read = static frame => frame.Inputs,
                Inputs = [new NodeInput("message", "message", "string")],
            },
            new TaskNode<Frame, Values, Unit>
            {
                Id = "Fail_2", Type = "void", Line = 3, Task = SampleTasks.Fail, Read = static frame => frame.Inputs,
                Inputs = [new NodeInput("message", "message", "string")], After = ["Fail"],
            },
        ],
        GetResult = static _ => Unit.Value,
    };

    /// <summary>Two tasks that fail, neither because of the other.</summary>
    public static WorkflowDefinition<Values, Unit> Independent { get; } = new WorkflowDefinition<Values, Frame, Unit>
    {
        Name = "Samples.Guide.Independent",
        Inputs = SampleTasks.Fail.Inputs,
        Output = UnitCodec.Instance,
        CreateFrame = static inputs => new Frame { Inputs = inputs },
        Nodes =
        [
            new TaskNode<Frame, Values, Unit> { Id = "First", Type = "void", Line = 2, Task = SampleTasks.Fail, Read = static frame => frame.Inputs },
            new TaskNode<Frame, Values, Unit> { Id = "Second", Type = "void", Line = 3, Task = SampleTasks.Fail, Read = static frame => frame.Inputs },
        ],
        GetResult = static _ => Unit.Value,
    };

    /// <summary>A second workflow with the last name of the first.</summary>
    public static WorkflowDefinition<Values, double> OtherTraining { get; } = new WorkflowDefinition<Values, Frame, double>
    {
        Name = "Samples.Other.Training",
        Inputs = new ValuesCodec("Inputs"),
        Output = Codecs.Double,
        CreateFrame = static inputs => new Frame { Inputs = inputs },
        Nodes = [],
        GetResult = static _ => 1.0,
    };

    /// <summary>Two tasks, the second of which may meet an obstacle.</summary>
    public static WorkflowDefinition<Values, int> Bumpy { get; } = new WorkflowDefinition<Values, Frame, int>
    {
        Name = "Samples.Guide.Bumpy",
        Inputs = new ValuesCodec("Inputs", Required("file", Codecs.DataFile), Required("factor", Codecs.Int32)),
        Output = Codecs.Int32,
        CreateFrame = static inputs => new Frame { Inputs = inputs },
        Nodes =
        [
            new TaskNode<Frame, Values, int>
            {
                Id = "CountLines",
                Type = "int",
                Line = 2,
                Inputs = [new NodeInput("file", "file", "DataFile")],
                Task = SampleTasks.CountLines,
                Read = static frame => Make(SampleTasks.CountLines, frame.Inputs.Get<DataFile>("file")),
                Write = static (frame, lines) => frame.Results["lines"] = lines,
            },
            new TaskNode<Frame, Values, int>
            {
                Id = "Multiply",
                Type = "int",
                Line = 3,
                Inputs = [new NodeInput("CountLines", "lines", "int"), new NodeInput("factor", "factor", "int")],
                After = ["CountLines"],
                Task = SampleTasks.Multiply,
                Read = static frame => Make(SampleTasks.Multiply.Inputs, frame.Results["lines"], frame.Inputs.Get<int>("factor")),
                Write = static (frame, product) => frame.Results["product"] = product,
            },
        ],
        GetResult = static frame => (int)frame.Results["product"]!,
        Results = [new NodeInput("Multiply", "", "int")],
    };

    internal static Values Make(TaskDefinition<Values, int> task, object? value) => Make(task.Inputs, value);

    internal static Values Make(TaskDefinition<Values, double> task, params object?[] values) => Make(task.Inputs, values);

    internal static Values Make(ObjectCodec<Values> codec, params object?[] values)
    {
        var made = new Values([.. codec.Shape.Members.Select(member => member.Name)]);
        for (var i = 0; i < values.Length; i++)
        {
            made[i] = values[i];
        }

        return made;
    }
}
