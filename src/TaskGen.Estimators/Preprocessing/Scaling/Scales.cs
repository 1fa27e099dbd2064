namespace TaskGen.Estimators;

/// <summary>What columns are divided by.</summary>
internal static class Scales
{
    // scikit-learn's bound: ten units in the last place of 1.
    private const double Least = 10 * 2.220446049250313e-16;

    /// <summary>The scale itself, or 1 where it is so small that dividing by it would blow noise up.</summary>
    public static double WithoutZero(double scale) => scale < Least ? 1 : scale;
}
