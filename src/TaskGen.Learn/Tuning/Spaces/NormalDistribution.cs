namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    // Quantiles of 0 and 1 are infinite; these are those of the doubles next to them.
    private const double Extreme = 8.2095361516013874;

    /// <summary>The density.</summary>
    public static double Density(double x) => Math.Exp(-0.5 * x * x) / Math.Sqrt(2 * Math.PI);

    /// <summary>The share of values below <paramref name="x"/>, to about 1e-15.</summary>
    /// <remarks>Marsaglia, Evaluating the Normal Distribution (2004): a Taylor series in the middle, a continued fraction in the tails.</remarks>
    public static double Cumulative(double x)
    {
        if (double.IsNaN(x))
        {
            return x;
        }

        return Math.Abs(x) < 3 ? Series(x) : x < 0 ? Tail(-x) : 1 - Tail(x);
    }

    /// <summary>The value below which a share lies: the inverse of <see cref="Cumulative"/>, to about 1e-12; finite for 0 and 1.</summary>
    /// <remarks>A rational start value of Abramowitz and Stegun (1964, 26.2.23), refined by Halley's method.</remarks>
    public static double Quantile(double share)
    {
        if (share is <= 0 or >= 1)
        {
            return share <= 0 ? -Extreme : share >= 1 ? Extreme : double.NaN;
        }

        // The smaller side keeps its digits.
        if (share > 0.5)
        {
            return -Quantile(1 - share);
        }

        var t = Math.Sqrt(-2 * Math.Log(share));
        var x = -(t - ((2.515517 + (t * (0.802853 + (t * 0.010328)))) / (1 + (t * (1.432788 + (t * (0.189269 + (t * 0.001308))))))));
        for (var i = 0; i < 4; i++)
        {
            var error = (Cumulative(x) - share) / Density(x);
            var step = error / (1 + (x * error / 2));
            x -= step;
            if (Math.Abs(step) < 1e-13 * Math.Max(1, Math.Abs(x)))
            {
                break;
            }
        }

        return x;
    }

    private static double Series(double x)
    {
        var (sum, term, square) = (x, x, x * x);
        for (var k = 3; ; k += 2)
        {
            term *= square / k;
            var next = sum + term;
            if (next == sum)
            {
                break;
            }

            sum = next;
        }

        return 0.5 + (sum * Density(x));
    }

    // The continued fraction of Mills' ratio, from the inside out.
    private static double Tail(double x)
    {
        var fraction = x;
        for (var k = 60; k > 0; k--)
        {
            fraction = x + (k / fraction);
        }

        return Density(x) / fraction;
    }
}
