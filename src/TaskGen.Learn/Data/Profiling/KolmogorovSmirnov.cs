namespace TaskGen.Learn;

/// <summary>The two-sample test of Kolmogorov and Smirnov.</summary>
internal static class KolmogorovSmirnov
{
    /// <summary>The largest distance between the empirical distribution functions of two samples, both ascending and neither empty.</summary>
    public static double Statistic(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var (i, j, largest) = (0, 0, 0.0);
        while (i < left.Length && j < right.Length)
        {
            var value = Math.Min(left[i], right[j]);
            while (i < left.Length && left[i] <= value)
            {
                i++;
            }

            while (j < right.Length && right[j] <= value)
            {
                j++;
            }

            largest = Math.Max(largest, Math.Abs(((double)i / left.Length) - ((double)j / right.Length)));
        }

        return largest;
    }

    /// <summary>
    /// The statistic that chance alone exceeds with a probability, by the first term of its limiting distribution (Smirnov, 1948), which is exact to
    /// six digits for probabilities up to 0.01. Ties make it larger than it need be.
    /// </summary>
    public static double Critical(int left, int right, double probability) =>
        Math.Sqrt(-Math.Log(probability / 2) / 2) * Math.Sqrt((1.0 / left) + (1.0 / right));
}
