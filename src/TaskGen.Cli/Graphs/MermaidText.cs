using System.Text;

namespace TaskGen.Cli.Graphs;

/// <summary>Writes a graph as a Mermaid flowchart.</summary>
internal static class MermaidText
{
    /// <summary>The text, with a newline at its end.</summary>
    public static string Of(GraphView view)
    {
        var text = new StringBuilder("flowchart TD\n");
        Write(text, view, "    ");
        foreach (var edge in view.Edges)
        {
            text.Append("    ").Append(edge.From);
            text.Append(edge.HasValue ? " -->" : " -.->");
            _ = edge.Label is { } label ? text.Append('|').Append(Quote(label)).Append("| ") : text.Append(' ');
            text.Append(edge.To).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Text between quotes. Mermaid has no escapes but entities, and reads HTML and Markdown otherwise.</summary>
    internal static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\n' => quoted.Append("<br/>"),
                '"' => quoted.Append("#quot;"),
                '&' => quoted.Append("#amp;"),
                '<' => quoted.Append("#lt;"),
                '>' => quoted.Append("#gt;"),
                '#' or '\\' or '`' or '|' => quoted.Append('#').Append((int)letter).Append(';'),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static void Write(StringBuilder text, GraphView view, string indent)
    {
        text.Append(indent).Append("subgraph ").Append(view.Id).Append('[').Append(Quote(view.Title)).Append("]\n");
        foreach (var mark in view.Marks)
        {
            var (open, close) = mark.Kind switch
            {
                GraphMarkKind.Task => ("[", "]"),
                GraphMarkKind.Expression => ("{{", "}}"),
                GraphMarkKind.Map => ("[[", "]]"),
                GraphMarkKind.Branch => ("{", "}"),
                _ => ("([", "])"),
            };
            text.Append(indent).Append("    ").Append(mark.Id).Append(open).Append(Quote(mark.Label)).Append(close).Append('\n');
        }

        foreach (var inner in view.Inner)
        {
            Write(text, inner, indent + "    ");
        }

        text.Append(indent).Append("end\n");
    }
}
