using System.Text.Json;

namespace TaskGen.Browser.Tests.Drawings;

/// <summary>What a graph's JSON says that a drawing of it must show.</summary>
internal sealed class ExpectedDrawing
{
    // JSON does not say what the result of a workflow without one is called.
    private const string Result = "result: ";

    private ExpectedDrawing(JsonElement graph) => Add(graph);

    /// <summary>The texts on the nodes; of results only how they begin.</summary>
    public List<string> Nodes { get; } = [];

    /// <summary>The titles of the frames.</summary>
    public List<string> Frames { get; } = [];

    /// <summary>The texts on the arrows that have one.</summary>
    public List<string> Edges { get; } = [];

    /// <summary>The number of arrows.</summary>
    public int Arrows { get; private set; }

    public static ExpectedDrawing Of(JsonDocument graph)
    {
        var drawing = new ExpectedDrawing(graph.RootElement);
        drawing.Frames.Add(Text(graph.RootElement, "workflow"));
        return drawing;
    }

    /// <summary>The text on a node as far as JSON says it.</summary>
    public static string Shorten(string label) => label.StartsWith(Result, StringComparison.Ordinal) ? Result : label;

    private void Add(JsonElement graph)
    {
        Nodes.AddRange(graph.GetProperty("inputs").EnumerateArray().Select(input => $"{Text(input, "name")}: {Text(input, "type")}"));
        Nodes.Add(Result);
        foreach (var node in graph.GetProperty("nodes").EnumerateArray())
        {
            Add(node, graph);
        }

        foreach (var edge in graph.GetProperty("edges").EnumerateArray())
        {
            AddArrow(edge.GetProperty("parameter").GetString() is { } parameter ? Label(parameter, Text(edge, "type")) : null);
        }

        foreach (var result in graph.GetProperty("results").EnumerateArray())
        {
            AddArrow(Label(Text(result, "name"), Text(result, "type")));
        }
    }

    private void Add(JsonElement node, JsonElement graph)
    {
        var id = Text(node, "id");
        if (Text(node, "kind") == "workflow")
        {
            Frames.Add($"{id}: {Text(node, "workflow")}");
            Add(node.GetProperty("graph"));
        }
        else
        {
            Nodes.Add(node.TryGetProperty("expression", out var expression) ? expression.GetString()! : Called(id, node));
        }

        if (node.TryGetProperty("when", out var conditions))
        {
            foreach (var condition in conditions.EnumerateArray())
            {
                var branch = graph.GetProperty("nodes").EnumerateArray().Single(other => Text(other, "id") == Text(condition, "branch"));
                var arms = branch.GetProperty("arms");
                AddArrow(string.Join(" / ", condition.GetProperty("arms").EnumerateArray().Select(arm => arms[arm.GetInt32()].GetString())));
            }
        }
    }

    private static string Called(string id, JsonElement node)
    {
        var callee = Text(node, node.TryGetProperty("task", out _) ? "task" : "workflow");
        var name = callee[(callee.LastIndexOf('.') + 1)..];
        return name == id ? name : $"{id}\n{name}";
    }

    private void AddArrow(string? label)
    {
        Arrows++;
        if (label is not null)
        {
            Edges.Add(label);
        }
    }

    private static string Label(string name, string type) => name.Length == 0 ? type : $"{name}: {type}";

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
