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
        var values = space.Dimensions.Select(Values).ToArray();
        var indices = new int[values.Length];
        do
        {
            var point = new double[values.Length];
            for (var i = 0; i < values.Length; i++)
            {
                point[i] = values[i][indices[i]];
            }

            space.LeaveOut(point);
            if (IsFirst(point, indices))
            {
                yield return point;
            }
        }
        while (Advance(indices, values));
    }

    private static double[] Values(SearchDimension dimension) => GridValues.Of(dimension) ?? throw new InvalidSpaceException(
        $"A grid cannot visit every value of the hyperparameter '{dimension.Name}', which is {RangeText.Of(dimension)}. "
        + "Say how many to visit with [Steps] or WithSteps, or list them.");

    private static bool IsFirst(double[] point, int[] indices)
    {
        for (var i = 0; i < indices.Length; i++)
        {
            if (indices[i] > 0 && double.IsNaN(point[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Advance(int[] indices, double[][] values)
    {
        for (var i = indices.Length - 1; i >= 0; i--)
        {
            if (++indices[i] < values[i].Length)
            {
                return true;
            }

            indices[i] = 0;
        }

        return false;
    }
}
