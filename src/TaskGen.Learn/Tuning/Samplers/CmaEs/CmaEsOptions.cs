namespace TaskGen.Learn;

/// <summary>Settings of the covariance matrix adaptation evolution strategy.</summary>
public sealed record CmaEsOptions
{
    /// <summary>How many trials a generation has, 4 or more; null, the default, for 4 + 3 ln n with n dimensions.</summary>
    public int? Population { get; init; }

    /// <summary>The first standard deviation, as a share of each range; a sixth by default, so that a range is three of them to each side.</summary>
    public double InitialDeviation { get; init; } = 1.0 / 6;

    /// <summary>What happens when a search has come to its end; <see cref="CmaEsRestart.Bipop"/> by default.</summary>
    public CmaEsRestart Restart { get; init; } = CmaEsRestart.Bipop;
}
