namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>The points of a grid.</summary>
internal static class GridPoints
{
    /// <summary>
    /// All points, in order of declaration with the last dimension fastest, as scikit-learn's <c>ParameterGrid</c> has them for sorted names; what
    /// differs only where a dimension is not searched is one point.
    /// </summary>
    /// <exception cref="InvalidSpaceException">A continuous dimension has no number of steps.</exception>
    public static IEnumerable<double[]> Of(SearchSpace space)
    {
        var walk = new PointWalk(space, [.. space.Dimensions.Select(Values)]);
        while (walk.Next() is { } point)
        {
            yield return point;
        }
    }

    private static DimensionValues Values(SearchDimension dimension) => GridValues.Of(dimension) ?? throw new InvalidSpaceException(
        $"A grid cannot visit every value of the hyperparameter '{dimension.Name}', which is {RangeText.Of(dimension)}. "
        + "Say how many to visit with [Steps] or WithSteps, or list them.");
}
