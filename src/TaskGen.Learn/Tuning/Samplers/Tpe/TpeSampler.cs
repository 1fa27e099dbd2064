using System.Runtime.InteropServices;
using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.Tpe;

/// <summary>
/// The tree-structured Parzen estimator (Bergstra et al. 2011), with all dimensions in one density (Falkner et al. 2018): tries what is likely among
/// the best trials and unlikely among the others, to which running ones belong (constant liar).
/// </summary>
internal sealed class TpeSampler : ITrialSampler
{
    private const double GoodShare = 0.1;
    private const int MostGood = 25;

    // Kernels are half as wide as for one cloud of points; every few trials wider, so that the search does not settle too soon.
    private const int WideEvery = 3;
    private const double NarrowShare = 0.5;
    private const double WideShare = 0.75;

    // Every few trials each dimension by itself: where they do not depend on each other that is the shortest way.
    private const int SingleEvery = 4;
    private const int EscapeEvery = 12;

    private readonly TpeOptions _options;
    private readonly SamplerSetting _setting;
    private readonly UnitCube _cube;
    private readonly ScrambledSobol _startup;
    private readonly DrawnPoints _drawn;
    private readonly FreshPoint _fresh;
    private readonly RankedTrials _trials;
    private readonly ValleyEscape _escape;
    private readonly ParzenMixture _good;
    private readonly OtherTrials _others;
    private readonly double[] _candidate;
    private readonly double[] _widths;
    private readonly List<double[]> _points = [];

    public TpeSampler(SamplerSetting setting, TpeOptions options)
    {
        _options = options;
        _setting = setting;
        _cube = new(setting.Space);
        _startup = new(setting.Seed, _cube.Length);
        _drawn = new(_cube);
        _fresh = new(_cube, setting.Seed);
        _trials = new(_cube, setting.Objectives);
        _escape = new(_cube, _drawn, EscapeEvery);
        _good = new(_cube);
        _others = new(_cube);
        _candidate = new double[_cube.Length];
        _widths = new double[_cube.Length];
    }

    public string Description => "tpe";

    public double[]? Suggest(TrialHistory history)
    {
        _drawn.Read(history);
        _trials.Read(history);
        var number = history.Trials.Count;
        if (_trials.Count < _options.StartupTrials)
        {
            _startup.Point(number, _candidate);
            var start = _cube.Decode(_candidate);
            return _drawn.Contains(start) ? _fresh.Draw(_drawn, number) : start;
        }

        Estimate(history);
        var random = new StreamRandom(_setting.Seed, number);
        var point = _escape.IsDue(number, _trials) ? _escape.Draw(ref random, _trials, _points.Count)
            : _options.Multivariate && number % SingleEvery != 1 ? Together(ref random)
            : Singly(ref random);
        return point ?? _fresh.Draw(_drawn, number);
    }

    private void Estimate(TrialHistory history)
    {
        var count = (int)Math.Min(Math.Ceiling(GoodShare * _trials.Count), MostGood);
        var freedom = _options.Multivariate ? _cube.Length : 1;
        _points.Clear();
        for (var rank = 0; rank < count; rank++)
        {
            _points.Add(_trials.Unit(_trials[rank]));
        }

        KernelWidths.BySpread(_cube, CollectionsMarshal.AsSpan(_points), freedom, history.Trials.Count % WideEvery == 0 ? WideShare : NarrowShare, _widths);
        _good.Truncate(0);
        for (var rank = 0; rank < count; rank++)
        {
            // The better the heavier, as in the recombination of evolution strategies (Hansen 2016).
            _good.Add(_points[rank], _widths);
            _good.Weigh(rank, Math.Log((count + 1.0) / (rank + 1)) + 0.1);
        }

        _others.Read(history, _trials, count, freedom);
    }

    private double[]? Together(ref StreamRandom random)
    {
        double[]? best = null;
        var highest = double.NegativeInfinity;
        for (var i = 0; i < _options.Candidates; i++)
        {
            _good.Draw(ref random, _candidate);
            var point = _cube.Decode(_candidate);
            if (_drawn.Contains(point))
            {
                continue;
            }

            var unit = _cube.Encode(point);
            var gain = _good.LogDensity(unit) - _others.LogDensity(unit);
            if (gain > highest)
            {
                (best, highest) = (point, gain);
            }
        }

        return best;
    }

    private double[]? Singly(ref StreamRandom random)
    {
        var chosen = new double[_cube.Length];
        var highest = new double[_cube.Length];
        var single = new double[_cube.Length];
        Array.Fill(highest, double.NegativeInfinity);
        Array.Fill(single, double.NaN);
        for (var i = 0; i < _options.Candidates; i++)
        {
            _good.Draw(ref random, _candidate);
            for (var d = 0; d < single.Length; d++)
            {
                single[d] = _cube.Dimensions[d].ToUnit(_cube.Dimensions[d].FromUnit(_candidate[d]));
                var gain = _good.LogDensity(single) - _others.LogDensity(single);
                if (gain > highest[d])
                {
                    (chosen[d], highest[d]) = (single[d], gain);
                }

                single[d] = double.NaN;
            }
        }

        var point = _cube.Decode(chosen);
        return _drawn.Contains(point) ? null : point;
    }
}
