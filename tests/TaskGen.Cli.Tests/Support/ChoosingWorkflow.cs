using TaskGen.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Serialization;
using static TaskGen.Cli.Tests.Support.ValueMember;

namespace TaskGen.Cli.Tests.Support;

/// <summary>A workflow with a branch and a map, as it is generated.</summary>
internal static class ChoosingWorkflow
{
    public static WorkflowDefinition<Values, int> Definition { get; } = new WorkflowDefinition<Values, Frame, int>
    {
        Name = "Samples.Guide.Choosing",
        Inputs = new ValuesCodec("Inputs", Required("files", Codecs.ReadOnlyList(Codecs.DataFile)), Required("isWanted", Codecs.Boolean)),
        Output = Codecs.Int32,
        CreateFrame = static inputs => new Frame { Inputs = inputs },
        Nodes =
        [
            new BranchNode<Frame>
            {
                Id = "if",
                Type = "",
                Line = 2,
                Inputs = [new NodeInput("isWanted", "isWanted", "bool")],
                Expression = "isWanted",
                Choices = ["true", "false"],
                Choose = static frame => frame.Inputs.Get<bool>("isWanted") ? 0 : 1,
            },
            new MapNode<Frame, Values, int>
            {
                Id = "CountLines",
                Type = "IReadOnlyList<int>",
                Line = 4,
                Inputs = [new NodeInput("files", "file", "IReadOnlyList<DataFile>")],
                When = [new NodeCondition("if", 0)],
                Call = SampleTasks.CountLines,
                Read = static frame => MapInputs.Of(
                    frame.Inputs.Get<IReadOnlyList<DataFile>>("files"), static file => SampleWorkflows.Make(SampleTasks.CountLines, file)),
                Write = static (frame, counts) => frame.Results["counts"] = counts,
            },
            new InlineNode<Frame>
            {
                Id = "result",
                Type = "int",
                Line = 5,
                Inputs = [new NodeInput("CountLines", "counts", "IReadOnlyList<int>")],
                When = [new NodeCondition("if", 0)],
                Expression = "counts.Sum()",
                Compute = static frame => frame.Results["result"] = ((IReadOnlyList<int>)frame.Results["counts"]!).Sum(),
            },
            new InlineNode<Frame>
            {
                Id = "result_2",
                Type = "int",
                Line = 8,
                When = [new NodeCondition("if", 1)],
                Expression = "0",
                Compute = static frame => frame.Results["result"] = 0,
            },
        ],
        GetResult = static frame => (int)frame.Results["result"]!,
        Results = [new NodeInput("result", "", "int"), new NodeInput("result_2", "", "int")],
    };
}
