using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.Nsga2;

/// <summary>
/// The non-dominated sorting genetic algorithm (Deb et al. 2002), with simulated binary crossover and polynomial mutation (Deb and Agrawal 1995).
/// Trials count in the order in which they end: as soon as there is a generation of them, the best of them and of their parents are the next parents.
/// </summary>
internal sealed class Nsga2Sampler : ITrialSampler
{
    private readonly SamplerSetting _setting;
    private readonly UnitCube _cube;
    private readonly DrawnPoints _drawn;
    private readonly FreshPoint _fresh;
    private readonly ScrambledSobol _startup;
    private readonly Offspring _offspring;
    private readonly int _population;
    private List<TrialEntry> _parents = [];
    private double[][] _places = [];
    private int _read;

    public Nsga2Sampler(SamplerSetting setting, Nsga2Options options)
    {
        _setting = setting;
        _cube = new(setting.Space);
        _drawn = new(_cube);
        _fresh = new(_cube, setting.Seed);
        _startup = new(setting.Seed, _cube.Length);
        _offspring = new(_cube);
        _population = options.Population ?? Math.Clamp((setting.MaxTrials ?? 500) / 10, 10, 50);
    }

    public string Description => "nsga2";

    public double[]? Suggest(TrialHistory history)
    {
        _drawn.Read(history);
        for (; _read + _population <= history.Finished.Count; _read += _population)
        {
            _parents = ParetoOrder.Sort(_parents.Concat(history.Finished.Skip(_read).Take(_population)))[.._population];
            _places = [.. _parents.Select(parent => _cube.Encode(parent.Point))];
        }

        var number = history.Trials.Count;
        var unit = new double[_cube.Length];
        if (_parents.Count == 0)
        {
            _startup.Point(number, unit);
        }
        else
        {
            var random = new StreamRandom(_setting.Seed, number);
            _offspring.Draw(_places, ref random, unit);
        }

        var point = _cube.Decode(unit);
        return _drawn.Contains(point) ? _fresh.Draw(_drawn, number) : point;
    }
}
