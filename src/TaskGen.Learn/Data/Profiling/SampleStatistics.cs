namespace TaskGen.Learn;

/// <summary>Statistics of numbers in ascending order.</summary>
internal static class SampleStatistics
{
    private const int BinCount = 20;

    /// <summary>The value below which a part of the numbers lies, by the arithmetic of NumPy's default method (type 7 of Hyndman and Fan, 1996).</summary>
    public static double Quantile(ReadOnlySpan<double> sorted, double part)
    {
        var position = part * (sorted.Length - 1);
        var below = (int)position;
        var fraction = position - below;
        var low = sorted[below];
        var high = sorted[Math.Min(below + 1, sorted.Length - 1)];

        // Infinities have no distance.
        return low == high ? low : fraction < 0.5 ? low + ((high - low) * fraction) : high - ((high - low) * (1 - fraction));
    }

    /// <summary>The arithmetic mean, of pairwise sums.</summary>
    public static double Mean(ReadOnlySpan<double> values) => NumPySum.Of(values) / values.Length;

    /// <summary>The sample's standard deviation, from the mean and not from squares of the values; NaN for a single one.</summary>
    public static double Deviation(ReadOnlySpan<double> values, double mean)
    {
        var squares = new double[values.Length];
        for (var i = 0; i < squares.Length; i++)
        {
            squares[i] = (values[i] - mean) * (values[i] - mean);
        }

        return Math.Sqrt(NumPySum.Of(squares) / (values.Length - 1));
    }

    /// <summary>Each different number and how often it occurs, ascending.</summary>
    public static IEnumerable<(double Value, int Count)> Runs(double[] sorted)
    {
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && sorted[end] == sorted[start];)
            {
                end++;
            }

            yield return (sorted[start], end - start);
        }
    }

    /// <summary>How many numbers lie in each of 20 intervals of a range, as by NumPy's <c>histogram</c>; of one if the range is a point.</summary>
    public static int[] Histogram(double[] sorted, double from, double to)
    {
        var bins = from == to ? 1 : BinCount;
        var counts = new int[bins];
        var start = FirstFrom(sorted, from);
        for (var bin = 1; bin <= bins; bin++)
        {
            var end = bin == bins ? FirstFrom(sorted, Math.BitIncrement(to)) : FirstFrom(sorted, from + ((to - from) / bins * bin));
            counts[bin - 1] = end - start;
            start = end;
        }

        return counts;
    }

    private static int FirstFrom(double[] sorted, double bound)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = sorted[middle] < bound ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
