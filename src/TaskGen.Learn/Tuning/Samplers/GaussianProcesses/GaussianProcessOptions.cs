namespace TaskGen.Learn;

/// <summary>Settings of the Gaussian process.</summary>
public sealed record GaussianProcessOptions
{
    /// <summary>How many trials are spread evenly before the first is drawn by the model; null, the default, for twice the dimensions, from 5 to 12.</summary>
    public int? StartupTrials { get; init; }
}
