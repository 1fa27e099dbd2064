namespace TaskGen.Learn;

/// <summary>Something in a dataset that may make a model look better than it is, or worse on new data.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Message">What was found and where, for people.</param>
public sealed record ProfileFinding(ProfileFindingKind Kind, string Message)
{
    /// <summary>The column; null where rows as a whole are meant, and for a key of several columns.</summary>
    public string? Column { get; init; }

    /// <summary>The partition where it was found.</summary>
    public required string Partition { get; init; }

    /// <summary>The partition that it was compared with; null if it was none.</summary>
    public string? ComparedWith { get; init; }

    /// <summary>How many rows of the partition are concerned; null for drift.</summary>
    public int? Rows { get; init; }

    /// <summary>How drift was measured; null for other findings.</summary>
    public DriftMeasure? Measure { get; init; }

    /// <summary>The value of the measure, from 0 to 1; null for other findings.</summary>
    public double? Value { get; init; }
}
