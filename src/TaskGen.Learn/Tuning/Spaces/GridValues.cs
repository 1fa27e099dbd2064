namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>The values of a dimension that a grid visits.</summary>
internal static class GridValues
{
    /// <summary>The coordinates in order; null if the dimension is continuous and nothing says how many values to visit.</summary>
    public static DimensionValues? Of(SearchDimension dimension)
    {
        if (dimension.Kind == DimensionKind.Real && dimension.Minimum == dimension.Maximum)
        {
            return new([dimension.Minimum]);
        }

        if (dimension.GridSteps is not { } steps || dimension.Kind == DimensionKind.Category || dimension.Count is > 0 && dimension.Count <= steps)
        {
            return dimension.Count == 0 ? null : new(dimension);
        }

        var values = Enumerable.Range(0, steps).Select(i => DimensionTransform.Quantile(dimension, Fraction(dimension, i, steps)));
        return dimension.Kind == DimensionKind.Integer
            ? new([.. values.Select(value => DimensionTransform.Round(dimension, value)).Distinct()])
            : new([.. values]);
    }

    // Distributions without bounds have no value at the quantiles 0 and 1.
    private static double Fraction(SearchDimension dimension, int i, int steps) =>
        dimension.Scale is DimensionScale.Normal or DimensionScale.LogNormal ? (i + 0.5) / steps : (double)i / (steps - 1);
}
