using System.Globalization;
using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes a node of a workflow's graph.</summary>
internal static class NodeEmitter
{
    private const string Definitions = "global::TaskGen.Definitions";

    public static void Write(CodeWriter writer, NodeModel node)
    {
        writer.Open(node switch
        {
            CallNodeModel { IsWorkflow: true } call => $"new {Definitions}.SubworkflowNode<Frame, {call.Callee}.Inputs, {call.OutputType}>",
            CallNodeModel call => $"new {Definitions}.TaskNode<Frame, {call.Callee}.Inputs, {call.OutputType}>",
            _ => $"new {Definitions}.InlineNode<Frame>",
        });
        writer.Line($"Id = {Literal.String(node.Id)},");
        writer.Line($"Type = {Literal.String(node.Type)},");
        writer.Line($"Line = {node.Line.ToString(CultureInfo.InvariantCulture)},");
        if (node.Edges.Count > 0)
        {
            writer.Line($"Inputs = [{string.Join(", ", node.Edges.Select(Edge))}],");
        }

        if (node.After.Count > 0)
        {
            writer.Line($"After = {Literal.Strings(node.After)},");
        }

        switch (node)
        {
            case CallNodeModel call:
                writer.Line($"{(call.IsWorkflow ? "Workflow" : "Task")} = {call.Callee}.Definition,");
                writer.Line($"Read = static __frame => new {call.Callee}.Inputs({string.Join(", ", call.Arguments)}),");
                if (call.Target is not null)
                {
                    writer.Line($"Write = static (__frame, __value) => {call.Target} = __value,");
                }

                break;
            case InlineNodeModel inline:
                writer.Line($"Expression = {Literal.String(inline.Source)},");
                writer.Line($"Compute = static __frame => {inline.Target} = {inline.Expression},");
                break;
        }

        writer.Close("},");
    }

    public static string Edge(EdgeModel edge) =>
        $"new {Definitions}.NodeInput({Literal.String(edge.Source)}, {Literal.String(edge.Parameter)}, {Literal.String(edge.Type)})";
}
