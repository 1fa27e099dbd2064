using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.Points;

/// <summary>The points of a space that a history holds already.</summary>
internal sealed class DrawnPoints(UnitCube cube)
{
    private readonly HashSet<double[]> _points = new(new PointComparer());
    private readonly long? _count = PointCount.Of(cube);
    private int _read;

    /// <summary>How many points the space has; null if they are too many to be counted.</summary>
    public long? Count => _count;

    /// <summary>Whether nothing is left.</summary>
    public bool IsExhausted => _points.Count >= _count;

    /// <summary>Reads the points that came in.</summary>
    public void Read(TrialHistory history)
    {
        for (; _read < history.Trials.Count; _read++)
        {
            var point = history.Trials[_read].Point;
            if (cube.Contains(point))
            {
                _points.Add(point);
            }
        }
    }

    /// <summary>Whether a point has been drawn.</summary>
    public bool Contains(double[] point) => _points.Contains(point);
}
