using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Spaces;

namespace TaskGen.Learn.Tuning.Samplers.Grids;

/// <summary>The values of a dimension that a grid visits.</summary>
internal static class GridValues
{
    /// <summary>How many values there are, and which is at a place.</summary>
    /// <exception cref="ArgumentException">The dimension is continuous and nobody said how many of its values to visit.</exception>
    public static (long Count, Func<long, double> Value) Of(SearchDimension dimension, UnitDimension unit)
    {
        if (unit.IsConstant)
        {
            return (1, _ => unit.FromUnit(0.5));
        }

        if (dimension.GridSteps is not { } steps)
        {
            return unit.IsDiscrete
                ? (unit.Count, unit.Value)
                : throw new ArgumentException(
                    $"The hyperparameter '{dimension.Name}' is continuous: a grid has to know how many of its values to visit, by [Steps].",
                    nameof(dimension));
        }

        if (!unit.IsDiscrete)
        {
            return (steps, place => unit.FromUnit(At(dimension, place, steps)));
        }

        if (steps >= unit.Count)
        {
            return (unit.Count, unit.Value);
        }

        // Neighbours that fall on the same integer are one value.
        double[] values = [.. Enumerable.Range(0, steps).Select(place => Spaced(dimension, unit, place, steps)).Distinct()];
        return (values.Length, place => values[place]);
    }

    // Ranges with both of their bounds; distributions, which have none, at evenly spaced quantiles.
    private static double At(SearchDimension dimension, long place, int steps) =>
        dimension.Scale is DimensionScale.Normal or DimensionScale.LogNormal ? (place + 0.5) / steps : steps == 1 ? 0.5 : place / (steps - 1.0);

    private static double Spaced(SearchDimension dimension, UnitDimension unit, int place, int steps)
    {
        var at = At(dimension, place, steps);
        return unit.Value(unit.Index(dimension is { Kind: DimensionKind.Integer, Scale: DimensionScale.Log }
            ? dimension.Minimum * Math.Pow(dimension.Maximum / dimension.Minimum, at)
            : dimension.Minimum + (at * (dimension.Maximum - dimension.Minimum))));
    }
}
