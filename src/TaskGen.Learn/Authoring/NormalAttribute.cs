namespace TaskGen.Learn;

/// <summary>Searches a hyperparameter around a value, by a normal distribution; no value is out of the question.</summary>
/// <remarks>For <see cref="double"/>, <see cref="float"/> and <see cref="decimal"/>. A grid needs <see cref="StepsAttribute"/> too.</remarks>
/// <param name="mean">The mean.</param>
/// <param name="deviation">The standard deviation, above zero.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class NormalAttribute(double mean, double deviation) : Attribute
{
    /// <summary>The mean.</summary>
    public double Mean { get; } = mean;

    /// <summary>The standard deviation, above zero.</summary>
    public double Deviation { get; } = deviation;
}
