namespace TaskGen.Learn;

/// <summary>A metric that a trainer class computes by a method of its own, whatever its types.</summary>
public abstract class MetricDefinition
{
    private protected MetricDefinition()
    {
    }

    /// <summary>Its name among the metrics of an evaluation.</summary>
    public required string Name { get; init; }

    /// <summary>Which values are better.</summary>
    public Direction Direction { get; init; }
}
