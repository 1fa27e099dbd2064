namespace TaskGen.Learn;

/// <summary>Searches a hyperparameter between two bounds above zero, every order of magnitude as likely as any other.</summary>
/// <remarks>
/// For <see cref="double"/>, <see cref="float"/> and <see cref="decimal"/>; integers have <see cref="IntRangeAttribute"/>. A grid needs
/// <see cref="StepsAttribute"/> too.
/// </remarks>
/// <param name="minimum">The lower bound, which is in the range; above zero.</param>
/// <param name="maximum">The upper bound, above the lower one.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class LogUniformAttribute(double minimum, double maximum) : Attribute
{
    /// <summary>The lower bound, which is in the range; above zero.</summary>
    public double Minimum { get; } = minimum;

    /// <summary>The upper bound, above the lower one.</summary>
    public double Maximum { get; } = maximum;
}
