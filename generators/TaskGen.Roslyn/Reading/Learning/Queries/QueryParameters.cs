namespace TaskGen.Roslyn.Reading.Learning.Queries;

/// <summary>Finds the parameters of a query: names behind <c>@</c>, <c>:</c> or <c>$</c> that are not in text, quoted names or comments.</summary>
internal static class QueryParameters
{
    /// <summary>The names without their marks, each once, in the order in which they first appear, with their positions in the text.</summary>
    public static IReadOnlyList<(string Name, int Position)> Find(string query)
    {
        var found = new List<(string Name, int Position)>();
        for (var i = 0; i < query.Length;)
        {
            var next = Skip(query, i);
            if (next > i)
            {
                i = next;
                continue;
            }

            var end = i + 1;
            if (query[i] is '@' or ':' or '$' && !IsDoubled(query, i) && (i == 0 || !IsName(query[i - 1])))
            {
                while (end < query.Length && IsName(query[end]))
                {
                    end++;
                }

                var name = query.Substring(i + 1, end - i - 1);
                if (name.Length > 0 && !found.Any(other => other.Name == name))
                {
                    found.Add((name, i));
                }
            }

            i = end;
        }

        return found;
    }

    // @@ERROR, value::text and := are no parameters.
    private static bool IsDoubled(string query, int i) =>
        (i + 1 < query.Length && (query[i + 1] == query[i] || query[i + 1] == '=')) || (i > 0 && query[i - 1] == query[i]);

    private static bool IsName(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>The end of the text, quoted name or comment that starts at a position; the position itself if none does.</summary>
    private static int Skip(string query, int start) => query[start] switch
    {
        '\'' or '"' or '`' => Quoted(query, start, query[start]),
        '[' => Quoted(query, start, ']'),
        '-' when At(query, start, "--") => Until(query, start + 2, "\n"),
        '/' when At(query, start, "/*") => Until(query, start + 2, "*/"),
        '$' when DollarTag(query, start) is { } tag => Until(query, start + tag.Length, tag),
        _ => start,
    };

    // A quote inside is doubled.
    private static int Quoted(string query, int start, char close)
    {
        for (var i = start + 1; i < query.Length; i++)
        {
            if (query[i] != close)
            {
                continue;
            }

            if (i + 1 < query.Length && query[i + 1] == close && close != ']')
            {
                i++;
            }
            else
            {
                return i + 1;
            }
        }

        return query.Length;
    }

    // PostgreSQL's $$text$$ and $tag$text$tag$.
    private static string? DollarTag(string query, int start)
    {
        var end = start + 1;
        while (end < query.Length && IsName(query[end]))
        {
            end++;
        }

        var isTag = end < query.Length && query[end] == '$' && !(end > start + 1 && char.IsDigit(query[start + 1]));
        return isTag ? query.Substring(start, end - start + 1) : null;
    }

    private static bool At(string query, int position, string text) => string.CompareOrdinal(query, position, text, 0, text.Length) == 0;

    private static int Until(string query, int start, string end)
    {
        var found = query.IndexOf(end, start, StringComparison.Ordinal);
        return found < 0 ? query.Length : found + end.Length;
    }
}
