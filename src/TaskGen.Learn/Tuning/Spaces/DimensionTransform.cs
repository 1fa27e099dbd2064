using TaskGen.Learn.Tuning.Numerics;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Between the values of a dimension and the unit interval, in which all of them are as likely as any other.</summary>
internal static class DimensionTransform
{
    /// <summary>The value below which a share of the values lies; categories and integers take equal parts of the interval, one each.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="share">From 0 to 1.</param>
    public static double Quantile(SearchDimension dimension, double share) => dimension.Kind switch
    {
        DimensionKind.Real => Real(dimension, share),
        DimensionKind.Integer when dimension.IsLogarithmic => Round(dimension, Within(
            dimension, Math.Exp(Mix(Math.Log(dimension.Minimum - 0.5), Math.Log(dimension.Maximum + 0.5), share)))),
        _ => dimension.Minimum + (dimension.Step * Math.Min(dimension.Count - 1, Math.Floor(share * dimension.Count))),
    };

    /// <summary>The share of the values that lies below one; of a category or integer, the middle of its part.</summary>
    public static double Share(SearchDimension dimension, double value) => dimension switch
    {
        { Kind: DimensionKind.Integer, IsLogarithmic: true } =>
            Place(Math.Log(dimension.Minimum - 0.5), Math.Log(dimension.Maximum + 0.5), Math.Log(value)),
        { Kind: not DimensionKind.Real } => ((value - dimension.Minimum) / dimension.Step + 0.5) / dimension.Count,
        { Scale: DimensionScale.Log } => Place(Math.Log(dimension.Minimum), Math.Log(dimension.Maximum), Math.Log(value)),
        { Scale: DimensionScale.Normal } => NormalDistribution.Cumulative((value - dimension.Mean) / dimension.Deviation),
        { Scale: DimensionScale.LogNormal } => NormalDistribution.Cumulative((Math.Log(value) - dimension.Mean) / dimension.Deviation),
        _ => Place(dimension.Minimum, dimension.Maximum, value),
    };

    /// <summary>The nearest whole number of a dimension of integers.</summary>
    public static double Round(SearchDimension dimension, double value)
    {
        var steps = Math.Round((value - dimension.Minimum) / dimension.Step);
        return dimension.Minimum + (dimension.Step * Math.Clamp(steps, 0, dimension.Count - 1));
    }

    private static double Real(SearchDimension dimension, double share) => dimension.Scale switch
    {
        DimensionScale.Log => Within(dimension, Math.Exp(Mix(Math.Log(dimension.Minimum), Math.Log(dimension.Maximum), share))),
        DimensionScale.Normal => dimension.Mean + (dimension.Deviation * NormalDistribution.Quantile(share)),
        DimensionScale.LogNormal => Math.Exp(dimension.Mean + (dimension.Deviation * NormalDistribution.Quantile(share))),
        _ => Within(dimension, Mix(dimension.Minimum, dimension.Maximum, share)),
    };

    private static double Place(double from, double to, double value) => to > from ? Math.Clamp((value - from) / (to - from), 0, 1) : 0.5;

    // In this form both ends are met exactly, and a wide range does not overflow.
    private static double Mix(double from, double to, double share) => (from * (1 - share)) + (to * share);

    private static double Within(SearchDimension dimension, double value) => Math.Clamp(value, dimension.Minimum, dimension.Maximum);
}
