namespace TaskGen.Estimators;

/// <summary>The nearest of some rows to a point, found by looking at all of them.</summary>
internal sealed class NearestRows
{
    private readonly double[] _distances;
    private readonly int[] _positions;

    public NearestRows(int count)
    {
        _distances = new double[count];
        _positions = new int[count];
    }

    /// <summary>The positions of the nearest rows, nearest first; of equally near ones the lowest first. Valid until the next call.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<double> rows, ReadOnlySpan<double> point)
    {
        var found = 0;
        for (var start = 0; start < rows.Length; start += point.Length)
        {
            var distance = SquaredDistance(rows.Slice(start, point.Length), point);
            if (found == _positions.Length)
            {
                if (distance >= _distances[^1])
                {
                    continue;
                }
            }
            else
            {
                found++;
            }

            var place = found - 1;
            while (place > 0 && _distances[place - 1] > distance)
            {
                _distances[place] = _distances[place - 1];
                _positions[place] = _positions[place - 1];
                place--;
            }

            _distances[place] = distance;
            _positions[place] = start / point.Length;
        }

        return _positions.AsSpan(0, found);
    }

    // The square orders rows as the Euclidean distance does.
    private static double SquaredDistance(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var j = 0; j < left.Length; j++)
        {
            var difference = left[j] - right[j];
            sum += difference * difference;
        }

        return sum;
    }
}
