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
        var lines = text.ReplaceLineEndings("\n");
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < lines.Length; i++)
        {
            var next = i + 1 < lines.Length ? lines[i + 1] : ' ';
            _ = lines[i] switch
            {
                '\n' => quoted.Append("<br/>"),
                '"' => quoted.Append("#quot;"),
                '&' => quoted.Append("#amp;"),
                '<' => quoted.Append("#lt;"),
                '>' => quoted.Append("#gt;"),
                '#' or '\\' or '`' or '|' => AppendCode(quoted, lines[i]),
                // Formulas and directives begin with two of these.
                '$' or '%' when next == lines[i] => AppendCode(quoted, lines[i]),
                // Icons and styles have these in a word.
                ':' when !char.IsWhiteSpace(next) => AppendCode(quoted, ':'),
                _ => quoted.Append(lines[i]),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static StringBuilder AppendCode(StringBuilder text, char letter) => text.Append('#').Append((int)letter).Append(';');

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
