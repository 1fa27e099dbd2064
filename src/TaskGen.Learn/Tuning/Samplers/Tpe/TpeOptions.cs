namespace TaskGen.Learn;

/// <summary>Settings of the tree-structured Parzen estimator.</summary>
public sealed record TpeOptions
{
    /// <summary>How many trials are spread evenly before the first is drawn by what others scored; 10 by default.</summary>
    public int StartupTrials { get; init; } = 10;

    /// <summary>How many candidates are drawn for each trial, of which the most promising one is tried; 24 by default.</summary>
    public int Candidates { get; init; } = 24;

    /// <summary>
    /// Whether dimensions are looked at together, so that what goes well with each other is found; true by default. False takes each by itself,
    /// as the first form of the method did.
    /// </summary>
    public bool Multivariate { get; init; } = true;
}
