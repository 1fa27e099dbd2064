using System.Text;

namespace TaskGen.Cli.Graphs;

/// <summary>Writes a graph in the DOT language of Graphviz.</summary>
internal static class DotText
{
    /// <summary>The text, with a newline at its end.</summary>
    public static string Of(GraphView view)
    {
        var text = new StringBuilder("digraph {\n    node [fontname=\"sans-serif\"];\n    edge [fontname=\"sans-serif\", fontsize=10];\n");
        Write(text, view, "    ");
        foreach (var edge in view.Edges)
        {
            text.Append("    ").Append(edge.From).Append(" -> ").Append(edge.To)
                .Append(Attributes(edge)).Append(";\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>Text between quotes; only quotes and backslashes mean something there.</summary>
    internal static string Quote(string text) =>
        "\""
        + text.ReplaceLineEndings("\n")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
        + "\"";

    private static string Attributes(GraphEdge edge) => (edge.Label, edge.HasValue) switch
    {
        ({ } label, true) => $" [label={Quote(label)}]",
        ({ } label, false) => $" [label={Quote(label)}, style=dashed]",
        _ => " [style=dashed]",
    };

    private static void Write(StringBuilder text, GraphView view, string indent)
    {
        // Graphviz draws a frame around a subgraph whose name begins with "cluster".
        text.Append(indent).Append("subgraph cluster_").Append(view.Id).Append(" {\n");
        text.Append(indent).Append("    label=").Append(Quote(view.Title)).Append(";\n");
        foreach (var mark in view.Marks)
        {
            var shape = mark.Kind switch
            {
                GraphMarkKind.Task => "shape=box",
                GraphMarkKind.Expression => "shape=hexagon",
                GraphMarkKind.Map => "shape=box, peripheries=2",
                GraphMarkKind.Branch => "shape=diamond",
                _ => "shape=box, style=rounded",
            };
            text.Append(indent).Append("    ").Append(mark.Id).Append(" [label=").Append(Quote(mark.Label)).Append(", ").Append(shape).Append("];\n");
        }

        foreach (var inner in view.Inner)
        {
            Write(text, inner, indent + "    ");
        }

        text.Append(indent).Append("}\n");
    }
}
