namespace TaskGen.Learn;

/// <summary>Searches an integer hyperparameter between two bounds, both of which are in the range.</summary>
/// <param name="minimum">The lower bound.</param>
/// <param name="maximum">The upper bound, above the lower one.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class IntRangeAttribute(long minimum, long maximum) : Attribute
{
    /// <summary>The lower bound.</summary>
    public long Minimum { get; } = minimum;

    /// <summary>The upper bound, above the lower one.</summary>
    public long Maximum { get; } = maximum;

    /// <summary>The distance of neighbours, counted from <see cref="Minimum"/>; 1 by default. Not together with <see cref="Log"/>.</summary>
    public long Step { get; set; } = 1;

    /// <summary>
    /// Whether every order of magnitude is as likely as any other, for which <see cref="Minimum"/> must be above zero;
    /// <see langword="false"/> by default.
    /// </summary>
    public bool Log { get; set; }
}
