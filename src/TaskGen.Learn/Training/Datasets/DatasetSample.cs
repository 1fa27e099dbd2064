using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Draws a part of the rows of a partition, to try out a pipeline quickly.</summary>
internal static class DatasetSample
{
    // What has more values is hardly a class.
    private const int MostClasses = 1000;

    /// <summary>The part that is used; null for all.</summary>
    /// <exception cref="DatasetException">It is not above 0 and at most 1.</exception>
    public static double? Checked(double? fraction) => fraction switch
    {
        null or 1 => null,
        > 0 and < 1 => fraction,
        _ => throw new DatasetException(string.Create(
            CultureInfo.InvariantCulture, $"A sample of {fraction} is asked for; expected a part of the rows, above 0 and at most 1.")),
    };

    /// <summary>
    /// The part of the rows, rounded up to a row, in their order. Of each class of the one target there is about its part and one row at least, if there
    /// are no more classes than rows to draw, and at most 1,000; targets with a fraction are no classes.
    /// </summary>
    public static Partition<TRow> Of<TRow>(Partition<TRow> rows, double fraction, int seed)
    {
        // Of doubles, 0.07 of 100 would be 8.
        var count = (int)Math.Ceiling((decimal)fraction * rows.Count);
        var groups = Classes(rows, Math.Min(count, MostClasses));
        var counts = Allot(groups, count, rows.Count);
        var random = LegacyRandom.Create(seed);
        var drawn = new List<int>(count);
        for (var i = 0; i < groups.Count; i++)
        {
            var order = random.Permutation(groups[i].Count);
            for (var j = 0; j < counts[i]; j++)
            {
                drawn.Add(groups[i][order[j]]);
            }
        }

        drawn.Sort();
        return rows.Reorder(new PartitionIndex([.. drawn]));
    }

    /// <summary>The positions of the rows of each class, in the order in which classes come; all in one if there are none.</summary>
    private static List<List<int>> Classes<TRow>(Partition<TRow> rows, int most)
    {
        int[] targets = [.. Enumerable.Range(0, rows.Schema.Columns.Count).Where(i => rows.Schema.Columns[i].Role == RowColumnRole.Target)];
        var classes = new Dictionary<object, List<int>>();
        var missing = new List<int>();
        for (var i = 0; i < rows.Count && targets.Length == 1; i++)
        {
            var value = rows.Schema.GetValue(rows[i], targets[0]);
            if (ValueOrder.IsMissing(value))
            {
                missing.Add(i);
                continue;
            }

            if (RowCodes.HasFraction(value!) || (classes.Count == most && !classes.ContainsKey(value!)))
            {
                classes.Clear();
                break;
            }

            if (!classes.TryGetValue(value!, out var positions))
            {
                classes.Add(value!, positions = []);
            }

            positions.Add(i);
        }

        var groups = missing.Count > 0 ? classes.Values.Append(missing) : classes.Values;
        return classes.Count == 0 || groups.Count() > most ? [[.. Enumerable.Range(0, rows.Count)]] : [.. groups];
    }

    /// <summary>How many rows each class gets: its part, where what is missing goes to those that are furthest below it.</summary>
    private static int[] Allot(List<List<int>> groups, int count, int all)
    {
        var parts = groups.ConvertAll(group => (double)group.Count * count / all);
        int[] counts = [.. parts.Select(static part => Math.Max(1, (int)part))];
        for (var left = count - counts.Sum(); left != 0; left -= Math.Sign(left))
        {
            var chosen = -1;
            for (var i = 0; i < counts.Length; i++)
            {
                var canChange = left > 0 ? counts[i] < groups[i].Count : counts[i] > 1;
                if (canChange && (chosen < 0 || Math.Sign(left) * (parts[i] - counts[i] - (parts[chosen] - counts[chosen])) > 0))
                {
                    chosen = i;
                }
            }

            counts[chosen] += Math.Sign(left);
        }

        return counts;
    }
}
