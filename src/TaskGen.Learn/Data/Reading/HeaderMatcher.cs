using System.Globalization;

namespace TaskGen.Learn;

/// <summary>
/// Finds the column of each member in a header: by the explicit name exactly, else by the member's name exactly, else ignoring case and <c>_</c>.
/// </summary>
internal sealed class HeaderMatcher
{
    private readonly IReadOnlyList<string> _headers;
    private readonly DataPlace _place;

    private HeaderMatcher(IReadOnlyList<string> headers, DataPlace place)
    {
        _headers = headers;
        _place = place;
    }

    /// <summary>For each column the position of its header, from 0; -1 for an optional column that is not there.</summary>
    /// <param name="columns">The columns of a row type.</param>
    /// <param name="headers">The names in the header, in their order; those that no member wants do not matter.</param>
    /// <param name="place">The file, and the line of the header.</param>
    /// <exception cref="DataFormatException">A column that is needed is missing, or matches several headers, or two members match one.</exception>
    public static int[] Match(IReadOnlyList<RowColumn> columns, IReadOnlyList<string> headers, DataPlace place)
    {
        var matcher = new HeaderMatcher(headers, place);
        var matches = new int[columns.Count];
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = matcher.Find(columns[i]);
        }

        var missing = columns.Where((column, i) => matches[i] < 0 && !column.IsOptional).ToArray();
        if (missing.Length > 0)
        {
            throw MissingColumn.Error(missing, headers, place);
        }

        matcher.RefuseSharedColumns(columns, matches);
        return matches;
    }

    /// <summary>A name without case, <c>_</c> and surrounding blanks.</summary>
    public static string Loose(string name) => name.Trim().Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    private int Find(RowColumn column)
    {
        var name = column.ExplicitName ?? column.Name;
        var exact = Position(column, header => string.Equals(header, name, StringComparison.Ordinal));
        if (exact >= 0 || column.ExplicitName is not null)
        {
            return exact;
        }

        var loose = Loose(name);
        return Position(column, header => IsLoosely(header, loose));
    }

    // There may be millions of headers: no texts are made of them.
    private static bool IsLoosely(ReadOnlySpan<char> header, string loose)
    {
        var matched = 0;
        foreach (var character in header.Trim())
        {
            if (character == '_')
            {
                continue;
            }

            if (matched == loose.Length || char.ToUpperInvariant(character) != loose[matched])
            {
                return false;
            }

            matched++;
        }

        return matched == loose.Length;
    }

    /// <summary>The only position of a header that matches, or -1.</summary>
    private int Position(RowColumn column, Func<string, bool> isMatch)
    {
        var found = -1;
        for (var i = 0; i < _headers.Count; i++)
        {
            if (!isMatch(_headers[i]))
            {
                continue;
            }

            if (found >= 0)
            {
                throw new DataFormatException(
                    _place with { Member = column.Name },
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"two columns that match, number {found + 1} {FoundText.Quote(_headers[found])} and number {i + 1} {FoundText.Quote(_headers[i])}"),
                    "one",
                    string.Equals(_headers[found], _headers[i], StringComparison.Ordinal)
                        ? "Give each column of the file a name of its own."
                        : $"Name the one that is meant: [Column(\"{_headers[found]}\")].");
            }

            found = i;
        }

        return found;
    }

    private void RefuseSharedColumns(IReadOnlyList<RowColumn> columns, int[] matches)
    {
        for (var i = 0; i < matches.Length; i++)
        {
            var first = Array.IndexOf(matches, matches[i]);
            if (matches[i] >= 0 && first < i)
            {
                throw new DataFormatException(
                    _place with { Column = matches[i] + 1, Header = _headers[matches[i]], Member = columns[i].Name },
                    $"that member '{columns[first].Name}' is read from this column too",
                    "a column for each member",
                    "Give one of them a [Column] of its own, or remove it: a target among the features would be learnt from itself.");
            }
        }
    }
}
