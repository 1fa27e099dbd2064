namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Walks through all points of a space in order of declaration, the last dimension fastest, each of them once.</summary>
/// <param name="space">The space.</param>
/// <param name="values">The values of each dimension.</param>
internal sealed class PointWalk(SearchSpace space, DimensionValues[] values)
{
    private readonly long[] _places = new long[values.Length];
    private readonly bool[] _isLate = [.. Enumerable.Range(0, values.Length).Select(d => DependsOnLater(space, d))];
    private bool _started;

    /// <summary>The next point; null if there is none.</summary>
    public double[]? Next()
    {
        while (Step())
        {
            var point = Point();

            // What is not searched stays at its first value: other combinations would be the same point again.
            var isFirst = true;
            for (var d = 0; d < point.Length; d++)
            {
                isFirst &= !double.IsNaN(point[d]) || _places[d] == 0;
            }

            if (isFirst)
            {
                return point;
            }
        }

        return null;
    }

    private bool Step()
    {
        if (!_started)
        {
            return _started = true;
        }

        var point = Point();
        for (var d = _places.Length - 1; d >= 0; d--)
        {
            // What earlier dimensions leave out is passed over at once; what later ones may leave out is tried.
            if ((_isLate[d] || !double.IsNaN(point[d])) && _places[d] + 1 < values[d].Count)
            {
                _places[d]++;
                return true;
            }

            _places[d] = 0;
        }

        return false;
    }

    private double[] Point()
    {
        var point = new double[_places.Length];
        for (var d = 0; d < point.Length; d++)
        {
            point[d] = values[d].At(_places[d]);
        }

        space.LeaveOut(point);
        return point;
    }

    private static bool DependsOnLater(SearchSpace space, int dimension) =>
        space.Dimensions[dimension].Conditions.Any(condition => condition.Dimension > dimension || DependsOnLater(space, condition.Dimension));
}
