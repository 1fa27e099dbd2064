namespace TaskGen.Learn;

/// <summary>Searches a hyperparameter above zero whose logarithm is normally distributed.</summary>
/// <remarks>For <see cref="double"/>, <see cref="float"/> and <see cref="decimal"/>. A grid needs <see cref="StepsAttribute"/> too.</remarks>
/// <param name="mean">The mean of the natural logarithm: 0 has the median 1.</param>
/// <param name="deviation">The standard deviation of the natural logarithm, above zero.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class LogNormalAttribute(double mean, double deviation) : Attribute
{
    /// <summary>The mean of the natural logarithm: 0 has the median 1.</summary>
    public double Mean { get; } = mean;

    /// <summary>The standard deviation of the natural logarithm, above zero.</summary>
    public double Deviation { get; } = deviation;
}
