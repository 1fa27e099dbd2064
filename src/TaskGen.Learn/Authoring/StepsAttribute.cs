namespace TaskGen.Learn;

/// <summary>Says how many values of a continuous range a grid visits; samplers that draw from the range do not heed it.</summary>
/// <remarks>
/// They are evenly spaced on the range's own scale, with both bounds among them; of a distribution without bounds, at evenly spaced quantiles.
/// </remarks>
/// <param name="count">The number of values, 2 or more.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class StepsAttribute(int count) : Attribute
{
    /// <summary>The number of values, 2 or more.</summary>
    public int Count { get; } = count;
}
