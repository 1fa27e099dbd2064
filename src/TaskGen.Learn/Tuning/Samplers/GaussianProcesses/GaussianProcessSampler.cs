using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.GaussianProcesses;

/// <summary>
/// Bayesian optimisation with a Gaussian process (Jones et al. 1998): a Matérn kernel of 5/2 with a length scale for each dimension, and the logarithm
/// of the expected improvement. Running trials are taken to end as the process expects (Ginsbourger et al. 2010).
/// </summary>
internal sealed class GaussianProcessSampler : ITrialSampler
{
    private const int MostRunning = 64;
    private const int MostTrials = 400;
    private const int RefitShare = 10;
    private const int FitSteps = 15;
    private const int Elite = 5;
    private const int EscapeEvery = 8;

    private readonly SamplerSetting _setting;
    private readonly UnitCube _cube;
    private readonly ScrambledSobol _spread;
    private readonly DrawnPoints _drawn;
    private readonly FreshPoint _fresh;
    private readonly RankedTrials _trials;
    private readonly ValleyEscape _escape;
    private readonly AcquisitionSearch _search;
    private readonly double[] _unit;
    private readonly int _startup;
    private readonly bool[] _isCategory;
    private readonly List<TrialEntry> _known = [];
    private Posterior _model = null!;
    private KernelParameters _parameters;
    private int _read;
    private int _nextFit;

    public GaussianProcessSampler(SamplerSetting setting, GaussianProcessOptions options)
    {
        if (setting.Objectives > 1)
        {
            throw new InvalidSpaceException(
                $"A Gaussian process searches by one score, and there are {setting.Objectives}. Take Sampler.Tpe, Nsga2 or Auto, or one objective.");
        }

        _setting = setting;
        _cube = new(setting.Space);
        _spread = new(setting.Seed, _cube.Length);
        _drawn = new(_cube);
        _fresh = new(_cube, setting.Seed);
        _trials = new(_cube, setting.Objectives);
        _escape = new(_cube, _drawn, EscapeEvery);
        _search = new(_cube, _drawn);
        _unit = new double[_cube.Length];
        _isCategory = [.. _cube.Dimensions.Select(static dimension => dimension.IsCategory)];
        _startup = options.StartupTrials ?? Math.Clamp(2 * _cube.Length, 5, 12);
        _parameters = EvidenceFit.Start(_cube.Length);
        _nextFit = _startup;
    }

    public string Description => "gaussian-process";

    public double[]? Suggest(TrialHistory history)
    {
        _drawn.Read(history);
        _trials.Read(history);
        var number = history.Trials.Count;
        if (_trials.Count < _startup || history.Running > MostRunning)
        {
            _spread.Point(number, _unit);
            var point = _cube.Decode(_unit);
            return _drawn.Contains(point) ? _fresh.Draw(_drawn, number) : point;
        }

        if (_drawn.IsExhausted)
        {
            return null;
        }

        Learn(history);
        var random = new StreamRandom(_setting.Seed, number);
        if (_escape.IsDue(number, _trials))
        {
            return _escape.Draw(ref random, _trials, Math.Min(Elite, _trials.Count)) ?? _fresh.Draw(_drawn, number);
        }

        var below = _model.Learn(ScoreScale.Of(_known));
        foreach (var trial in history.Running > 0 ? history.Trials : [])
        {
            if (trial.State == TrialState.Running)
            {
                _model.Add(Place(trial));
            }
        }

        var elite = Enumerable.Range(0, Math.Min(Elite, _trials.Count)).Select(rank => _trials.Unit(_trials[rank])).ToArray();
        var found = _search.Run(_model, below, elite, ref random, _spread);
        _model.Truncate(_known.Count);
        return found ?? _fresh.Draw(_drawn, number);
    }

    private void Learn(TrialHistory history)
    {
        // Fits are made at certain numbers of trials, each from where the last one ended: what they find is a function of the history.
        while (_nextFit <= history.Finished.Count)
        {
            Fit(history);
            _nextFit += Math.Max(1, _nextFit / RefitShare);
        }

        for (; _read < history.Finished.Count; _read++)
        {
            Know(history.Finished[_read]);
        }
    }

    private void Fit(TrialHistory history)
    {
        for (; _read < _nextFit; _read++)
        {
            _known.Add(history.Finished[_read]);
        }

        if (_known.Count > MostTrials)
        {
            // The best of them and those of late tell most of what is to be known.
            var kept = _known.Order(new TrialOrder()).Take(MostTrials / 2).Concat(_known.TakeLast(MostTrials / 2)).ToHashSet();
            _known.RemoveAll(trial => !kept.Contains(trial));
        }

        var trials = _known.ToArray();
        var points = new KernelPoints(_isCategory);
        foreach (var trial in trials)
        {
            points.Add(Place(trial));
        }

        _parameters = new EvidenceFit(points, ScoreScale.Of(trials)).Run(_parameters, FitSteps);
        _model = new(new KernelPoints(_isCategory), _parameters);
        _known.Clear();
        foreach (var trial in trials)
        {
            Know(trial);
        }
    }

    private void Know(TrialEntry trial)
    {
        _known.Add(trial);
        _model.Add(Place(trial));
    }

    private double[] Place(TrialEntry trial) => Features.Of(_cube, _trials.Unit(trial));
}
