namespace TaskGen.Learn.Tuning.Samplers.GaussianProcesses;

/// <summary>What a fit finds: a length scale for each dimension, and the share of noise.</summary>
/// <param name="LogLengths">The natural logarithms of the length scales.</param>
/// <param name="LogNoise">The natural logarithm of the variance of the noise, relative to that of the function.</param>
internal sealed record KernelParameters(double[] LogLengths, double LogNoise)
{
    /// <summary>The inverse squared length scales.</summary>
    public double[] Weights { get; } = [.. LogLengths.Select(static length => Math.Exp(-2 * length))];

    /// <summary>The variance of the noise, relative to that of the function.</summary>
    public double Noise { get; } = Math.Exp(LogNoise);
}
