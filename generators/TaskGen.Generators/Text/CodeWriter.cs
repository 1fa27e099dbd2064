using System.Text;

namespace TaskGen.Generators.Text;

/// <summary>Writes indented text with <c>\n</c> at the ends of lines, whatever the machine.</summary>
internal sealed class CodeWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line, indented; an empty one stays empty.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _depth * IndentWidth).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>Writes lines, each indented.</summary>
    public void Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }
    }

    /// <summary>Writes the head of a block and its opening brace; what follows is indented until <see cref="Close"/>.</summary>
    public void Open(string head)
    {
        Line(head);
        Line("{");
        _depth++;
    }

    /// <summary>Closes a block.</summary>
    public void Close(string brace = "}")
    {
        _depth--;
        Line(brace);
    }

    /// <summary>Writes what follows one level deeper.</summary>
    public void Indent() => _depth++;

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public void Unindent() => _depth--;

    public override string ToString() => _text.ToString();
}
