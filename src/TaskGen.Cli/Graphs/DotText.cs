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
                .Append(edge.Label is { } label ? $" [label={Quote(label)}]" : " [style=dashed]").Append(";\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>Text between quotes; only quotes and backslashes mean something there.</summary>
    internal static string Quote(string text) =>
        $"\"{text.ReplaceLineEndings("\n").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

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
