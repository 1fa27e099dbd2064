using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>
/// Source text with the places of expected diagnostics: <c>[|here|]</c> for the one diagnostic a test is about,
/// <c>{|TG0001:here|}</c> by id, <c>{|TG0001,TG0002:here|}</c> for several at one place. Marks nest and may be empty.
/// </summary>
public sealed class Markup
{
    private Markup(string text, ImmutableArray<MarkedSpan> spans) => (Text, Spans) = (text, spans);

    /// <summary>The source without the marks.</summary>
    public string Text { get; }

    /// <summary>The marks by start, then by end, then by id; several alike are several diagnostics.</summary>
    public ImmutableArray<MarkedSpan> Spans { get; }

    /// <summary>Takes the marks out of a source.</summary>
    /// <exception cref="TestFailureException">A mark is not closed, or closed twice, or has no id.</exception>
    public static Markup Parse(string markup)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Close, string?[] Ids, int Start, int Position)>();
        var spans = new List<MarkedSpan>();
        for (var i = 0; i < markup.Length;)
        {
            var two = string.CompareOrdinal(markup, i, "[|", 0, 2) == 0 || string.CompareOrdinal(markup, i, "{|", 0, 2) == 0
                || string.CompareOrdinal(markup, i, "|]", 0, 2) == 0 || string.CompareOrdinal(markup, i, "|}", 0, 2) == 0
                ? markup.Substring(i, 2)
                : null;
            switch (two)
            {
                case "[|":
                    open.Push(("|]", [null], text.Length, i));
                    i += 2;
                    break;
                case "{|":
                    var colon = markup.IndexOf(':', i);
                    var ids = colon < 0 ? [] : markup[(i + 2)..colon].Split(',', StringSplitOptions.TrimEntries);
                    if (ids.Length == 0 || !ids.All(IsId))
                    {
                        throw Malformed(markup, i, "has no id: write {|TG0001:…|}");
                    }

                    open.Push(("|}", ids, text.Length, i));
                    i = colon + 1;
                    break;
                case not null:
                    if (!open.TryPop(out var mark) || mark.Close != two)
                    {
                        throw Malformed(markup, i, "closes no mark that is open here");
                    }

                    spans.AddRange(mark.Ids.Select(id => new MarkedSpan(id, TextSpan.FromBounds(mark.Start, text.Length))));
                    i += 2;
                    break;
                default:
                    text.Append(markup[i++]);
                    break;
            }
        }

        return open.TryPeek(out var unclosed)
            ? throw Malformed(markup, unclosed.Position, $"is never closed by {unclosed.Close}")
            : new Markup(text.ToString(), [.. Sort(spans)]);
    }

    /// <summary>Puts marks into a source: what <see cref="Parse"/> takes apart.</summary>
    public static string Write(string text, IEnumerable<MarkedSpan> spans)
    {
        // At one place: first what ends there, inner marks first; then empty marks; then what starts, outer marks first.
        var inserts = Sort(spans).SelectMany((mark, index) =>
        {
            var (start, end) = mark.Id is null ? ("[|", "|]") : ($"{{|{mark.Id}:", "|}");
            var (span, length) = (mark.Span, mark.Span.Length);
            return span.IsEmpty
                ? new[] { new Insert(span.Start, 1, 0, index, start + end) }
                : [new Insert(span.Start, 2, -length, index, start), new Insert(span.End, 0, length, -index, end)];
        });
        var result = new StringBuilder(text);
        foreach (var insert in inserts
            .OrderByDescending(insert => insert.Position).ThenByDescending(insert => insert.Group)
            .ThenByDescending(insert => insert.Length).ThenByDescending(insert => insert.Index))
        {
            result.Insert(insert.Position, insert.Mark);
        }

        return result.ToString();
    }

    internal static IEnumerable<MarkedSpan> Sort(IEnumerable<MarkedSpan> spans) => spans
        .OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Span.End).ThenBy(mark => mark.Id, StringComparer.Ordinal);

    private static bool IsId(string id) => id.Length > 0 && id.All(char.IsAsciiLetterOrDigit);

    private static TestFailureException Malformed(string markup, int position, string fault) =>
        new($"'{markup.Substring(position, 2)}' in line {markup.AsSpan(0, position).Count('\n') + 1} {fault}:\n{markup}");

    private readonly record struct Insert(int Position, int Group, int Length, int Index, string Mark);
}
