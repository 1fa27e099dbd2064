namespace TaskGen.Learn;

/// <summary>Settings of the covariance matrix adaptation evolution strategy.</summary>
public sealed record CmaEsOptions
{
    /// <summary>How many trials a generation has, 4 or more; null, the default, for 4 + 3 ln n with n dimensions.</summary>
    public int? Population { get; init; }

    /// <summary>The first standard deviation, as a share of each range; 0.2 by default.</summary>
    public double InitialDeviation { get; init; } = 0.2;

    /// <summary>What happens when a search has come to its end; <see cref="CmaEsRestart.Bipop"/> by default.</summary>
    public CmaEsRestart Restart { get; init; } = CmaEsRestart.Bipop;
}
