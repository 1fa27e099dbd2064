using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.CmaEs;

/// <summary>
/// The covariance matrix adaptation evolution strategy (Hansen 2016). Trials count in the order in which they end: as soon as there is a generation of
/// them, whoever chose them, the search learns from it.
/// </summary>
internal sealed class CmaEsSampler : ITrialSampler
{
    // How many trials of late a model has for each dimension.
    private const int ModelTrials = 8;
    private const int EscapeEvery = 8;
    private const int Elite = 5;
    private readonly SamplerSetting _setting;
    private readonly CmaEsOptions _options;
    private readonly UnitCube _cube;
    private readonly DrawnPoints _drawn;
    private readonly FreshPoint _fresh;
    private readonly RankedTrials _trials;
    private readonly ValleyEscape _escape;
    private readonly TrialOrder _order = new();
    private readonly int[] _ordered;
    private readonly double[] _unit;
    private readonly int _population;
    private CmaEsSearch _search;
    private TrialEntry? _record;
    private int _read;
    private int _modelled;
    private int _searches;
    private int _doublings;
    private int _largeTrials;
    private int _smallTrials;
    private bool _isSmall;

    public CmaEsSampler(SamplerSetting setting, CmaEsOptions options)
    {
        if (setting.Objectives > 1)
        {
            throw new InvalidSpaceException(
                $"CMA-ES searches by one score, and there are {setting.Objectives}. Take Sampler.Tpe, Nsga2 or Auto, or one objective.");
        }

        (_setting, _options) = (setting, options);
        _cube = new(setting.Space);
        _drawn = new(_cube);
        _fresh = new(_cube, setting.Seed);
        _trials = new(_cube, setting.Objectives);
        _escape = new(_cube, _drawn, EscapeEvery);
        _ordered = [.. Enumerable.Range(0, _cube.Length).Where(d => !_cube.Dimensions[d].IsCategory && !_cube.Dimensions[d].IsConstant)];
        _unit = new double[_cube.Length];
        _population = options.Population ?? 4 + (int)(3 * Math.Log(Math.Max(1, _cube.Dimensions.Count(static dimension => !dimension.IsConstant))));
        Array.Fill(_unit, 0.5);
        _search = new(_cube, setting.Seed, _ordered, _unit, options.InitialDeviation, _population);
    }

    public string Description => "cma-es";

    public double[]? Suggest(TrialHistory history)
    {
        _drawn.Read(history);
        _trials.Read(history);
        while (_read + _search.Population <= history.Finished.Count)
        {
            var ranked = history.Finished.Skip(_read).Take(_search.Population).Order(_order).ToList();
            _read += ranked.Count;
            _ = _isSmall ? _smallTrials += ranked.Count : _largeTrials += ranked.Count;
            var isRecord = _record is null || _order.Compare(ranked[0], _record) < 0;
            _record = isRecord ? ranked[0] : _record;
            _search.Learn(ranked, isRecord);
            if (_search.IsOver && _options.Restart != CmaEsRestart.None)
            {
                Restart();
            }
        }

        if (_modelled < _read)
        {
            _modelled = _read;
            var window = Math.Min(_read, ModelTrials * (_ordered.Length + 2));
            _search.Model([.. history.Finished.Skip(_read - window).Take(window).Order(_order)]);
        }

        var number = history.Trials.Count;
        if (_search.IsNarrow && _escape.IsDue(number, _trials))
        {
            var random = new StreamRandom(_setting.Seed, number, 5);
            return _escape.Draw(ref random, _trials, Math.Min(Elite, _trials.Count)) ?? _fresh.Draw(_drawn, number);
        }

        _search.Draw(number, _unit);
        var point = _cube.Decode(_unit);
        return _drawn.Contains(point) ? _fresh.Draw(_drawn, number) : point;
    }

    private void Restart()
    {
        var random = new StreamRandom(_setting.Seed, ++_searches, 4);
        for (var d = 0; d < _unit.Length; d++)
        {
            _unit[d] = random.NextDouble();
        }

        var (step, population) = (_options.InitialDeviation, _population << (_doublings + 1));
        _isSmall = _options.Restart == CmaEsRestart.Bipop && _smallTrials < _largeTrials;
        if (_isSmall)
        {
            var share = random.NextDouble();
            step *= Math.Pow(10, -2 * random.NextDouble());
            population = (int)(_population * Math.Pow(Math.Max(1, 0.5 * (1 << _doublings)), share * share));
        }
        else
        {
            _doublings = Math.Min(_doublings + 1, 12);
        }

        _search = new(_cube, (long)random.NextBits(), _ordered, _unit, step, population);
    }
}
