using System.Globalization;
using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes a node of a workflow's graph.</summary>
internal static class NodeEmitter
{
    private const string Definitions = "global::TaskGen.Definitions";

    public static void Write(CodeWriter writer, NodeModel node)
    {
        writer.Open($"new {Definitions}.{Type(node)}");
        writer.Line($"Id = {Literal.String(node.Id)},");
        writer.Line($"Type = {Literal.String(node.Type)},");
        writer.Line($"Line = {Number(node.Line)},");
        if (node.Edges.Count > 0)
        {
            writer.Line($"Inputs = [{string.Join(", ", node.Edges.Select(Edge))}],");
        }

        if (node.After.Count > 0)
        {
            writer.Line($"After = {Literal.Strings(node.After)},");
        }

        if (node.When.Count > 0)
        {
            writer.Line($"When = [{string.Join(", ", node.When.Select(Condition))}],");
        }

        switch (node)
        {
            case CallNodeModel call:
                Call(writer, call);
                break;
            case MapNodeModel map:
                Map(writer, map);
                break;
            case BranchNodeModel branch:
                Branch(writer, branch);
                break;
            case InlineNodeModel inline:
                Inline(writer, inline);
                break;
        }

        writer.Close("},");
    }

    public static string Edge(EdgeModel edge) =>
        $"new {Definitions}.NodeInput({Literal.String(edge.Source)}, {Literal.String(edge.Parameter)}, {Literal.String(edge.Type)})";

    private static string Type(NodeModel node) => node switch
    {
        CallNodeModel { Call: { IsWorkflow: true } call } => $"SubworkflowNode<Frame, {call.InputsType}, {call.OutputType}>",
        CallNodeModel { Call: var call } => $"TaskNode<Frame, {call.InputsType}, {call.OutputType}>",
        MapNodeModel { IsTry: true, Call: var call } => $"TryMapNode<Frame, {call.InputsType}, {call.OutputType}>",
        MapNodeModel { Call: var call } => $"MapNode<Frame, {call.InputsType}, {call.OutputType}>",
        BranchNodeModel => "BranchNode<Frame>",
        _ => "InlineNode<Frame>",
    };

    private static string Condition(ConditionModel condition) =>
        $"new {Definitions}.NodeCondition({Literal.String(condition.Branch)}, {string.Join(", ", condition.Arms.Select(Number))})";

    private static void Call(CodeWriter writer, CallNodeModel node)
    {
        writer.Line($"{(node.Call.IsWorkflow ? "Workflow" : "Task")} = {node.Call.Definition},");
        writer.Line($"Read = static __frame => {node.Call.Inputs},");
        Target(writer, node.Target);
    }

    private static void Map(CodeWriter writer, MapNodeModel node)
    {
        var names = string.Join(", ", node.Items.Select(Identifiers.Escape));
        var items = node.Items.Count == 1 ? names : $"({names})";
        writer.Line($"Call = {node.Call.Definition},");
        writer.Line($"Read = static __frame => global::TaskGen.CompilerServices.MapInputs.Of({string.Join(", ", node.Lists)}, {items} => {node.Call.Inputs}),");
        if (node.Options is not null)
        {
            writer.Line($"Options = static __frame => {node.Options},");
        }

        Target(writer, node.Target);
    }

    private static void Branch(CodeWriter writer, BranchNodeModel node)
    {
        writer.Line($"Expression = {Literal.String(node.Source)},");
        writer.Line($"Choices = {Literal.Strings(node.Arms)},");
        if (node.Choose.Count == 1)
        {
            writer.Line($"Choose = static __frame => {node.Choose[0]},");
        }
        else
        {
            Block(writer, "Choose = static __frame =>", node.Choose);
        }
    }

    private static void Inline(CodeWriter writer, InlineNodeModel node)
    {
        var compute = node.Target.Length == 0 ? node.Expression : $"{node.Target} = {node.Expression}";
        writer.Line($"Expression = {Literal.String(node.Source)},");
        if (node.Captures.Count == 0)
        {
            writer.Line($"Compute = static __frame => {compute},");
        }
        else
        {
            Block(writer, "Compute = static __frame =>", node.Captures.Prepend(compute + ";"));
        }
    }

    private static void Block(CodeWriter writer, string head, IEnumerable<string> lines)
    {
        writer.Open(head);
        foreach (var line in lines)
        {
            writer.Lines(line);
        }

        writer.Close("},");
    }

    private static void Target(CodeWriter writer, string? target)
    {
        if (target is not null)
        {
            writer.Line($"Write = static (__frame, __value) => {target} = __value,");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
