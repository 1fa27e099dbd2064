using TaskGen.Learn.Tuning.Spaces;

namespace TaskGen.Learn.Tuning.Samplers.Points;

/// <summary>Counts the points of a space.</summary>
internal static class PointCount
{
    /// <summary>How many points a space has; null if they are infinitely many, or more than anyone will draw.</summary>
    public static long? Of(UnitCube cube)
    {
        // What conditions look at is told apart by the values that they name; everything else only multiplies.
        var named = new SortedSet<double>?[cube.Length];
        foreach (var condition in cube.Space.Dimensions.SelectMany(static dimension => dimension.Conditions))
        {
            var values = named[condition.Dimension] ??= [];
            values.UnionWith(condition.Values.Where(cube.Dimensions[condition.Dimension].Contains));
        }

        var count = Count(cube, named, new double[cube.Length], 0);
        return count < 1L << 40 ? (long)count : null;
    }

    private static double Count(UnitCube cube, SortedSet<double>?[] named, double[] point, int position)
    {
        var factor = 1.0;
        for (; position < cube.Length; position++)
        {
            var d = cube.Space.ConditionOrder[position];
            var dimension = cube.Dimensions[d];
            var count = dimension.IsConstant ? 1 : dimension.IsDiscrete ? dimension.Count : double.PositiveInfinity;
            if (!cube.Space.IsSearched(d, point))
            {
                point[d] = double.NaN;
            }
            else if (named[d] is not { } values)
            {
                factor *= count;
            }
            else
            {
                var sum = 0.0;
                foreach (var value in values)
                {
                    point[d] = value;
                    sum += Count(cube, named, point, position + 1);
                }

                if (count > values.Count)
                {
                    // A value that no condition names; NaN would do as well.
                    point[d] = double.PositiveInfinity;
                    sum += (count - values.Count) * Count(cube, named, point, position + 1);
                }

                return factor * sum;
            }
        }

        return factor;
    }
}
