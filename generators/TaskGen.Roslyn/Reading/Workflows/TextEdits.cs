using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Changes of a text, and the way back from places in the changed text.</summary>
/// <param name="offset">Where the text begins in the file.</param>
internal sealed class TextEdits(int offset)
{
    private readonly List<TextChange> _changes = [];

    /// <summary>Replaces a part of the text, given by its place in the file.</summary>
    public void Replace(TextSpan span, string text) => _changes.Add(new TextChange(new TextSpan(span.Start - offset, span.Length), text));

    public string Apply(string text) => SourceText.From(text).WithChanges(_changes.OrderBy(static change => change.Span.Start)).ToString();

    /// <summary>The place in the file of what stands at a place of the changed text.</summary>
    public TextSpan Original(TextSpan changed) => TextSpan.FromBounds(Original(changed.Start, isEnd: false), Original(changed.End, isEnd: true));

    private int Original(int position, bool isEnd)
    {
        var shift = 0;
        foreach (var change in _changes.OrderBy(static change => change.Span.Start))
        {
            var start = change.Span.Start + shift;
            var end = start + change.NewText!.Length;
            if (position < start || (position == start && !isEnd))
            {
                break;
            }

            if (position < end || (position == end && isEnd && change.Span.Length > 0))
            {
                // Inside what was inserted: the place that it took.
                return offset + (isEnd ? change.Span.End : change.Span.Start);
            }

            shift += change.NewText.Length - change.Span.Length;
        }

        return offset + position - shift;
    }
}
