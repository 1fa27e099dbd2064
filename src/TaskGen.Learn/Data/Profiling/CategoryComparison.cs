namespace TaskGen.Learn;

/// <summary>How two partitions differ in the shares of values.</summary>
/// <param name="Distance">The total variation distance: half the sum of the absolute differences of the shares.</param>
/// <param name="ChiSquared">The statistic of the chi-squared test for homogeneity (Pearson, 1900).</param>
/// <param name="DegreesOfFreedom">The number of classes less one; 0 if there is nothing to compare.</param>
internal sealed record CategoryComparison(double Distance, double ChiSquared, int DegreesOfFreedom)
{
    // Below, the statistic is not distributed as its limit (Cochran, 1954).
    private const double LeastExpected = 5;

    // The normal deviate beyond which lies a thousandth.
    private const double Deviate = 3.090232306167813;

    /// <summary>Whether the difference is too large for chance at the level of 0.001, by the cube root of Wilson and Hilferty (1931).</summary>
    public bool IsSignificant
    {
        get
        {
            var spread = 2.0 / (9 * DegreesOfFreedom);
            return DegreesOfFreedom > 0 && Math.Cbrt(ChiSquared / DegreesOfFreedom) > 1 - spread + (Deviate * Math.Sqrt(spread));
        }
    }

    /// <summary>Compares how often classes occur in two partitions.</summary>
    public static CategoryComparison Of(IReadOnlyList<(int Left, int Right)> classes)
    {
        double leftTotal = classes.Sum(static pair => (long)pair.Left);
        double rightTotal = classes.Sum(static pair => (long)pair.Right);
        var merged = Merge(classes, Math.Min(leftTotal, rightTotal) / (leftTotal + rightTotal));
        var (distance, statistic) = (0.0, 0.0);
        foreach (var (left, right) in merged)
        {
            distance += Math.Abs((left / leftTotal) - (right / rightTotal)) / 2;
            var both = (double)left + right;
            var difference = (left * Math.Sqrt(rightTotal / leftTotal)) - (right * Math.Sqrt(leftTotal / rightTotal));
            statistic += difference * difference / both;
        }

        return merged.Count < 2 ? new CategoryComparison(0, 0, 0) : new CategoryComparison(distance, statistic, merged.Count - 1);
    }

    // What is rare counts as one class; if that is rare too, with the rarest of the others.
    private static List<(int Left, int Right)> Merge(IReadOnlyList<(int Left, int Right)> classes, double share)
    {
        var frequent = classes.Where(pair => !IsRare(pair)).OrderByDescending(static pair => (long)pair.Left + pair.Right).ToList();
        var rest = (Left: 0, Right: 0);
        foreach (var (left, right) in classes.Where(IsRare))
        {
            rest = (rest.Left + left, rest.Right + right);
        }

        if (rest == (0, 0))
        {
            return frequent;
        }

        if (IsRare(rest) && frequent.Count > 0)
        {
            frequent[^1] = (frequent[^1].Left + rest.Left, frequent[^1].Right + rest.Right);
        }
        else
        {
            frequent.Add(rest);
        }

        return frequent;

        bool IsRare((int Left, int Right) pair) => ((double)pair.Left + pair.Right) * share < LeastExpected;
    }
}
