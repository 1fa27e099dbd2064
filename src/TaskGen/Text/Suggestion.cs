namespace TaskGen.Text;

/// <summary>Finds what someone may have meant who wrote a name that does not exist.</summary>
internal static class Suggestion
{
    /// <summary>The candidate nearest to a word, if one is near enough to be a slip: a third of its letters, at least one. Case does not count.</summary>
    /// <returns>Null if none is; the first of several that are equally near.</returns>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        string? closest = null;
        var least = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) < least && Distance(word, candidate) is var distance && distance < least)
            {
                (closest, least) = (candidate, distance);
            }
        }

        return closest;
    }

    /// <summary>The end of a message, for example <c> (did you mean "depth"?)</c>; empty if nothing is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Closest(word, candidates) is { } closest ? $" (did you mean \"{closest}\"?)" : "";

    /// <summary>
    /// How many letters to insert, delete, replace or swap with their neighbour to get from one word to the other, case ignored
    /// (Damerau, 1964; Levenshtein, 1966; in the restricted form, in which no letter is changed twice).
    /// </summary>
    internal static int Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        // Row i holds the distances of the first i letters to each beginning of the other word; a swap looks back two rows.
        var beforeLast = new int[to.Length + 1];
        var last = new int[to.Length + 1];
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            (beforeLast, last, row) = (last, row, beforeLast);
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var cost = Same(from[i - 1], to[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }

        return row[to.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
