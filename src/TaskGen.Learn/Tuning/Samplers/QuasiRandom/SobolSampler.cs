using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.QuasiRandom;

/// <summary>Spreads the points evenly, by a scrambled Sobol sequence; of finite spaces each point is drawn but once.</summary>
internal sealed class SobolSampler : ITrialSampler
{
    private readonly UnitCube _cube;
    private readonly ScrambledSobol _sequence;
    private readonly DrawnPoints _drawn;
    private readonly FreshPoint _fresh;
    private readonly double[] _unit;

    public SobolSampler(SamplerSetting setting)
    {
        _cube = new(setting.Space);
        _sequence = new(setting.Seed, _cube.Length);
        _drawn = new(_cube);
        _fresh = new(_cube, setting.Seed);
        _unit = new double[_cube.Length];
    }

    public string Description => "quasi-random";

    public double[]? Suggest(TrialHistory history)
    {
        _drawn.Read(history);
        _sequence.Point(history.Trials.Count, _unit);
        var point = _cube.Decode(_unit);
        return _drawn.Contains(point) ? _fresh.Draw(_drawn, history.Trials.Count) : point;
    }
}
