using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.Grids;

/// <summary>Visits all points of a grid in order of declaration, the last dimension fastest; those of the history are not visited again.</summary>
internal sealed class GridSampler : ITrialSampler
{
    private readonly HashSet<double[]> _drawn = new(new PointComparer());
    private readonly IEnumerator<double[]> _points;
    private double[]? _next;
    private int _read;

    public GridSampler(SamplerSetting setting)
    {
        _points = GridPoints.Of(setting.Space).GetEnumerator();
        Advance();
    }

    public string Description => "grid";

    public double[]? Suggest(TrialHistory history)
    {
        for (; _read < history.Trials.Count; _read++)
        {
            _drawn.Add(history.Trials[_read].Point);
        }

        while (_next is { } point && _drawn.Contains(point))
        {
            Advance();
        }

        return (double[]?)_next?.Clone();
    }

    private void Advance() => _next = _points.MoveNext() ? _points.Current : null;
}
