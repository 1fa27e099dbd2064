using System.Text;

namespace TaskGen.Cli.Help;

/// <summary>Lays help out: paragraphs, and sections of names with their meaning, wrapped at a column.</summary>
/// <param name="width">The column.</param>
internal sealed class HelpText(int width)
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int WidestName = 36;

    private readonly StringBuilder _text = new();

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Adds a paragraph; nothing for no text.</summary>
    public void Paragraph(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Separate();
            foreach (var line in Wrap(text, width))
            {
                _text.Append(line).Append('\n');
            }
        }
    }

    /// <summary>Adds lines below a heading; nothing for no lines.</summary>
    public void Section(string heading, IReadOnlyList<string> lines) => Section(heading, [.. lines.Select(line => (line, ""))]);

    /// <summary>Adds a section; nothing for no rows.</summary>
    public void Section(string heading, IReadOnlyList<(string Name, string Text)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Separate();
        _text.Append(heading).Append(":\n");
        var column = Indent + Gap + Math.Min(WidestName, rows.Max(row => row.Name.Length));
        foreach (var (name, text) in rows)
        {
            Row(name, text, column);
        }
    }

    private void Row(string name, string text, int column)
    {
        _text.Append(' ', Indent).Append(name);
        if (text.Length == 0)
        {
            _text.Append('\n');
            return;
        }

        if (Indent + name.Length + Gap > column)
        {
            _text.Append('\n').Append(' ', column);
        }
        else
        {
            _text.Append(' ', column - Indent - name.Length);
        }

        var lines = Wrap(text, Math.Max(20, width - column));
        _text.AppendJoin("\n" + new string(' ', column), lines).Append('\n');
    }

    private void Separate()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    private static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }
}
