using TaskGen.Learn.Tuning.Numerics;

namespace TaskGen.Learn.Tuning.Samplers.GaussianProcesses;

/// <summary>The logarithm of the expected improvement, which has a slope where the improvement itself is too small to tell (Ament et al. 2023).</summary>
internal static class LogExpectedImprovement
{
    /// <summary>The value for a mean and a deviation, below a score.</summary>
    public static double Of(double mean, double deviation, double below) => Math.Log(deviation) + LogUnit((below - mean) / deviation);

    /// <summary>How fast the value grows with the mean and with the deviation.</summary>
    public static (double ByMean, double ByDeviation) Slopes(double mean, double deviation, double below)
    {
        var z = (below - mean) / deviation;
        var log = LogUnit(z);
        return (-Math.Exp(NormalDistribution.LogCumulative(z) - log) / deviation,
            Math.Exp((-0.5 * z * z) - NormalDistribution.LogRootTwoPi - log) / deviation);
    }

    // The logarithm of density + z × cumulative.
    private static double LogUnit(double z)
    {
        if (z > -5)
        {
            return Math.Log(NormalDistribution.Density(z) + (z * NormalDistribution.Cumulative(z)));
        }

        // What remains of the asymptotic series of Mills' ratio.
        var square = 1 / (z * z);
        return (-0.5 * z * z) - NormalDistribution.LogRootTwoPi + Math.Log(square * (1 - (square * (3 - (square * (15 - (square * (105 - (945 * square)))))))));
    }
}
