using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Says which columns a header lacks, and why that may be.</summary>
internal static class MissingColumn
{
    // Whoever has more columns did not type their names.
    private const int MostCompared = 10_000;

    /// <summary>The error for the columns that were not found; there is at least one.</summary>
    public static DataFormatException Error(IReadOnlyList<RowColumn> missing, IReadOnlyList<string> headers, DataPlace place)
    {
        var first = missing[0];
        var expected = first.ExplicitName is { } name
            ? $"a column {FoundText.Quote(name)}, exactly"
            : $"a column '{first.Name}' (case and '_' do not matter)";
        if (missing.Count > 1)
        {
            expected += $", and columns for {FoundText.List([.. missing.Skip(1).Select(column => column.ExplicitName ?? column.Name)])}";
        }

        return new DataFormatException(
            place with { Member = first.Name }, $"the columns {FoundText.List([.. headers])}", expected, Advice(first, headers));
    }

    private static string Advice(RowColumn missing, IReadOnlyList<string> headers)
    {
        if (headers.Count == 1 && headers[0].AsSpan().IndexOfAny(";\t|,") is >= 0 and var position)
        {
            var separator = headers[0][position] is '\t' ? "a tab" : $"'{headers[0][position]}'";
            return $"The fields of the file seem to be separated by {separator}: save it with commas (.csv) or tabs (.tsv) between them.";
        }

        if (headers.All(header => double.TryParse(header, NumberStyles.Float, CultureInfo.InvariantCulture, out _)))
        {
            return "The first line seems to be data: put a line with the names of the columns before it.";
        }

        return Closest(missing.ExplicitName ?? missing.Name, headers) is { } closest
            ? $"Did you mean {FoundText.Quote(closest)}? Then mark the member with [Column(\"{closest}\")]."
            : "Name the column with [Column], or add it to the file.";
    }

    /// <summary>The header that a slip away from a name: at most a third of its letters.</summary>
    private static string? Closest(string name, IReadOnlyList<string> headers)
    {
        string? closest = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        var squeezed = Squeeze(name);
        foreach (var header in headers.Take(MostCompared).Where(header => header.Length < 2 * (name.Length + least)))
        {
            var distance = Distance(squeezed, Squeeze(header));
            if (distance < least)
            {
                (closest, least) = (header, distance);
            }
        }

        return closest;
    }

    // Blanks and hyphens are where headers differ from members most often.
    private static string Squeeze(string name) => new([.. HeaderMatcher.Loose(name).Where(char.IsLetterOrDigit)]);

    /// <summary>How many letters to insert, delete or replace to get from one word to the other (Levenshtein, 1966).</summary>
    private static int Distance(string from, string to)
    {
        var distances = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            distances[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = distances[0];
            distances[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = distances[j];
                distances[j] = Math.Min(replaced, Math.Min(distances[j], distances[j - 1]) + 1);
            }
        }

        return distances[to.Length];
    }
}
