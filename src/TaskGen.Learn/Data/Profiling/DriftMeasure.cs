namespace TaskGen.Learn;

/// <summary>How the distributions of two partitions are compared.</summary>
public enum DriftMeasure
{
    /// <summary>
    /// For numbers, dates and times: the largest distance between the two empirical distribution functions (Smirnov, 1948). It is a finding from 0.1 on,
    /// if it is also too large for chance at the level of 0.001.
    /// </summary>
    KolmogorovSmirnov,

    /// <summary>
    /// For all other columns: the total variation distance, half the sum of the absolute differences of the shares of values. It is a finding from
    /// 0.1 on, if the chi-squared test for homogeneity (Pearson, 1900) also rejects chance at the level of 0.001. Values expected less than five times in
    /// a partition count as one (Cochran, 1954).
    /// </summary>
    TotalVariation,

    /// <summary>For what is missing in numbers, dates and times: the absolute difference of the two shares, by the same rules.</summary>
    MissingShare,
}
