using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>The numbers of one column in ascending order, without those that are missing.</summary>
internal static class SortedColumn
{
    /// <summary>The sorted numbers, at the front of the buffer.</summary>
    /// <param name="features">The rows.</param>
    /// <param name="column">Which column, from 0.</param>
    /// <param name="buffer">As long as there are rows at least; used again from column to column.</param>
    public static ReadOnlySpan<double> Of(NumericMatrix features, int column, double[] buffer)
    {
        var count = 0;
        for (var i = 0; i < features.RowCount; i++)
        {
            var value = features.Row(i)[column];
            if (!double.IsNaN(value))
            {
                buffer[count++] = value;
            }
        }

        var values = buffer.AsSpan(0, count);
        values.Sort();
        return values;
    }

    /// <summary>A quantile, linear between the two numbers next to it (R. J. Hyndman, Y. Fan, "Sample quantiles in
    /// statistical packages", 1996, type 7, NumPy's default); NaN of no numbers.</summary>
    /// <param name="sorted">Numbers, ascending.</param>
    /// <param name="share">From 0 (the least) to 1 (the greatest).</param>
    public static double Quantile(ReadOnlySpan<double> sorted, double share)
    {
        if (sorted.IsEmpty)
        {
            return double.NaN;
        }

        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var low = sorted[below];
        var high = sorted[Math.Min(below + 1, sorted.Length - 1)];
        return low + ((high - low) * (position - below));
    }

    /// <summary>The number that occurs most often, of several the least; NaN of no numbers.</summary>
    public static double MostFrequent(ReadOnlySpan<double> sorted)
    {
        var best = double.NaN;
        var bestCount = 0;
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            (best, bestCount) = end - start > bestCount ? (sorted[start], end - start) : (best, bestCount);
            start = end;
        }

        return best;
    }
}
