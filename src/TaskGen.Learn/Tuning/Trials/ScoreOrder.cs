namespace TaskGen.Learn.Tuning.Trials;

/// <summary>
/// How scores of trials are compared: lower is better, NaN is as bad as can be, and what differs by no more than a study tells apart is equal.
/// </summary>
internal static class ScoreOrder
{
    /// <summary>The difference up to which scores are equal, the same that decides on the winner of a study.</summary>
    public const double Tolerance = 1e-10;

    /// <summary>A score that can be compared.</summary>
    public static double Known(double score) => double.IsNaN(score) ? double.PositiveInfinity : score;

    /// <summary>Whether a score, not NaN, is worse than another.</summary>
    public static bool IsWorse(double score, double other) => score > other + Tolerance;
}
