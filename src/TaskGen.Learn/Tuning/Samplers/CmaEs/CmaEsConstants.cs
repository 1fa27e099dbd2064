namespace TaskGen.Learn.Tuning.Samplers.CmaEs;

/// <summary>The strategy parameters of CMA-ES for a number of dimensions and a population (Hansen 2016, table 1).</summary>
internal sealed class CmaEsConstants
{
    public CmaEsConstants(int dimensions, int population)
    {
        Population = population;
        double n = dimensions;
        var raw = Enumerable.Range(1, population).Select(rank => Math.Log((population + 1) / 2.0) - Math.Log(rank)).ToArray();
        var parents = raw.Count(static weight => weight > 0);
        var (good, bad) = (raw[..parents], raw[parents..]);
        MuEffective = good.Sum() * good.Sum() / good.Sum(static w => w * w);
        var badEffective = bad.Sum() * bad.Sum() / bad.Sum(static w => w * w);
        PathRate = (4 + (MuEffective / n)) / (n + 4 + (2 * MuEffective / n));
        StepRate = (MuEffective + 2) / (n + MuEffective + 5);
        Damping = 1 + (2 * Math.Max(0, Math.Sqrt((MuEffective - 1) / (n + 1)) - 1)) + StepRate;
        RankOneRate = 2 / (((n + 1.3) * (n + 1.3)) + MuEffective);
        RankMuRate = Math.Min(1 - RankOneRate, 2 * (0.25 + MuEffective + (1 / MuEffective) - 2) / (((n + 2) * (n + 2)) + MuEffective));
        var share = Math.Min(
            Math.Min(1 + (RankOneRate / RankMuRate), 1 + (2 * badEffective / (MuEffective + 2))),
            (1 - RankOneRate - RankMuRate) / (n * RankMuRate));
        Weights = [.. raw.Select(weight => weight >= 0 ? weight / good.Sum() : weight * share / -bad.Sum())];
        ExpectedLength = Math.Sqrt(n) * (1 - (1 / (4 * n)) + (1 / (21 * n * n)));
    }

    /// <summary>How many trials a generation has.</summary>
    public int Population { get; }

    /// <summary>The weight of each rank; those of the worse half are negative.</summary>
    public double[] Weights { get; }

    /// <summary>How many trials the mean is made of, so to speak.</summary>
    public double MuEffective { get; }

    /// <summary>How fast the path of the covariance forgets.</summary>
    public double PathRate { get; }

    /// <summary>How fast the path of the step size forgets.</summary>
    public double StepRate { get; }

    /// <summary>How slowly the step size changes.</summary>
    public double Damping { get; }

    /// <summary>How much the path changes the covariance.</summary>
    public double RankOneRate { get; }

    /// <summary>How much a generation changes the covariance.</summary>
    public double RankMuRate { get; }

    /// <summary>How long a standard normal vector is expected to be.</summary>
    public double ExpectedLength { get; }
}
