namespace TaskGen.Learn.Tuning.Numerics;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    /// <summary>The natural logarithm of the root of 2π.</summary>
    public const double LogRootTwoPi = 0.91893853320467274178;

    // The ends are infinitely far away; this is as far as the doubles next to 1 are.
    private const double Extreme = 8.2095361516013874;

    /// <summary>The density.</summary>
    public static double Density(double x) => Math.Exp((-0.5 * x * x) - LogRootTwoPi);

    /// <summary>How likely a number at most x is, to full relative precision in the lower tail (Hart 1968, as in West 2005).</summary>
    public static double Cumulative(double x)
    {
        var size = Math.Abs(x);
        if (size > 38)
        {
            return x > 0 ? 1 : 0;
        }

        var tail = Tail(size) * Math.Exp(-0.5 * size * size);
        return x > 0 ? 1 - tail : tail;
    }

    /// <summary>The natural logarithm of <see cref="Cumulative"/>, also where that is nothing.</summary>
    public static double LogCumulative(double x) => x switch
    {
        > 5 => -Cumulative(-x),
        > -1 => Math.Log(Cumulative(x)),
        _ => Math.Log(Tail(-x)) - (0.5 * x * x),
    };

    /// <summary>The number that others are below with a probability, finite for 0 and 1 (Acklam 2003, with a step of Halley's method).</summary>
    public static double Quantile(double probability)
    {
        if (probability is <= 0 or >= 1)
        {
            return probability <= 0 ? -Extreme : Extreme;
        }

        if (probability > 0.5)
        {
            return -Quantile(1 - probability);
        }

        double x;
        if (probability < 0.02425)
        {
            var q = Math.Sqrt(-2 * Math.Log(probability));
            x = ((((((((((-7.784894002430293e-03 * q) - 3.223964580411365e-01) * q) - 2.400758277161838) * q) - 2.549732539343734) * q)
                  + 4.374664141464968) * q) + 2.938163982698783)
                / ((((((((7.784695709041462e-03 * q) + 3.224671290700398e-01) * q) + 2.445134137142996) * q) + 3.754408661907416) * q) + 1);
        }
        else
        {
            var q = probability - 0.5;
            var r = q * q;
            x = ((((((((((-3.969683028665376e+01 * r) + 2.209460984245205e+02) * r) - 2.759285104469687e+02) * r) + 1.383577518672690e+02) * r)
                  - 3.066479806614716e+01) * r) + 2.506628277459239) * q
                / ((((((((((-5.447609879822406e+01 * r) + 1.615858368580409e+02) * r) - 1.556989798598866e+02) * r) + 6.680131188771972e+01) * r)
                  - 1.328068155288572e+01) * r) + 1);
        }

        var error = (Cumulative(x) - probability) / Density(x);
        return x - (error / (1 + (0.5 * x * error)));
    }

    // The tail above a number that is not negative, without its factor exp(-x²/2).
    private static double Tail(double x)
    {
        if (x >= 7.07106781186547)
        {
            // The continued fraction of Mills' ratio, from the inside out.
            var fraction = x;
            for (var k = 30; k > 0; k--)
            {
                fraction = x + (k / fraction);
            }

            return Math.Exp(-LogRootTwoPi) / fraction;
        }

        var above = (((((((((((3.52624965998911e-02 * x) + 0.700383064443688) * x) + 6.37396220353165) * x) + 33.912866078383) * x)
            + 112.079291497871) * x) + 221.213596169931) * x) + 220.206867912376;
        var below = (((((((((((((8.83883476483184e-02 * x) + 1.75566716318264) * x) + 16.064177579207) * x) + 86.7807322029461) * x)
            + 296.564248779674) * x) + 637.333633378831) * x) + 793.826512519948) * x) + 440.413735824752;
        return above / below;
    }
}
