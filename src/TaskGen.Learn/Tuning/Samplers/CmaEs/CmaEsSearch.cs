using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.CmaEs;

/// <summary>
/// One search by CMA-ES, from its start until it has come to its end: what is ordered by a normal distribution, integers with a margin
/// (Hamano et al. 2022), categories by their shares.
/// </summary>
internal sealed class CmaEsSearch
{
    // A search that has become this much narrower than it began is in a valley; where a better one is found it begins with a step of a tenth, in the
    // middle of those of BIPOP's small searches.
    private const double NarrowShare = 0.3;
    private const double ValleyShare = 0.1;
    private readonly UnitCube _cube;
    private readonly long _seed;
    private readonly int[] _ordered;
    private readonly CategoryShares?[] _categories;
    private CmaEsDistribution? _distribution;
    private readonly CmaEsConstants _constants;
    private readonly double _step;
    private readonly ScrambledSobol _normals;
    private readonly Queue<double> _bests = new();
    private readonly double[] _normal;
    private readonly double[] _place;
    private CmaEsModel? _model;

    public CmaEsSearch(UnitCube cube, long seed, int[] ordered, ReadOnlySpan<double> mean, double step, int population)
    {
        (_cube, _seed, _ordered, _step) = (cube, seed, ordered, step);
        _constants = new(Math.Max(1, ordered.Length), population);
        _normals = new(seed, ordered.Length);
        (_normal, _place) = (new double[ordered.Length], new double[ordered.Length]);
        _categories = [.. cube.Dimensions.Select(static dimension => dimension.IsCategory ? new CategoryShares((int)dimension.Count) : null)];
        if (ordered.Length > 0)
        {
            var start = new double[ordered.Length];
            for (var i = 0; i < start.Length; i++)
            {
                start[i] = mean[ordered[i]];
            }

            _distribution = new(start, step, _constants);
            KeepMargins();
        }
    }

    /// <summary>How many trials a generation has.</summary>
    public int Population => _constants.Population;

    /// <summary>Whether it has come to its end.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether it looks at one valley alone.</summary>
    public bool IsNarrow => _distribution is null || _distribution.Longest < NarrowShare * _step;

    /// <summary>Draws a place of the unit cube: of several that the distribution gives, the one that its model expects most of.</summary>
    public void Draw(int number, Span<double> unit)
    {
        var random = new StreamRandom(_seed, number, 2);
        DrawOne(number, ref random, unit);
        if (_model is null)
        {
            return;
        }

        Span<double> other = stackalloc double[unit.Length];
        var best = _model.Expect(unit);
        for (var i = 1; i < _model.Questions; i++)
        {
            DrawOne(null, ref random, other);
            if (_model.Expect(other) is var value && value < best)
            {
                best = value;
                other.CopyTo(unit);
            }
        }
    }

    /// <summary>Makes a model of the trials of late, the best first.</summary>
    public void Model(IReadOnlyList<TrialEntry> ranked)
    {
        if (_distribution is not null)
        {
            _model = new(_cube, _distribution, _ordered, ranked);
        }
    }

    private void DrawOne(int? number, ref StreamRandom random, Span<double> unit)
    {
        for (var d = 0; d < unit.Length; d++)
        {
            var place = random.NextDouble();
            unit[d] = _categories[d] is { } shares ? _cube.Dimensions[d].ToUnit(shares.At(place)) : 0.5;
        }

        if (_distribution is null)
        {
            return;
        }

        if (number is { } index)
        {
            _normals.Point(index, _normal);
        }

        for (var attempt = 0; ; attempt++)
        {
            var outside = false;
            for (var i = 0; i < _normal.Length; i++)
            {
                _normal[i] = NormalDistribution.Quantile(attempt == 0 && number is not null ? _normal[i] : random.NextDouble());
            }

            _distribution.Place(_normal, _place);
            for (var i = 0; i < _place.Length; i++)
            {
                outside |= _place[i] is < 0 or > 1;
                unit[_ordered[i]] = Math.Clamp(_place[i], 0, 1);
            }

            if (!outside || attempt == 10)
            {
                return;
            }
        }
    }

    /// <summary>Learns from a generation.</summary>
    /// <param name="ranked">Its trials, the best first.</param>
    /// <param name="isRecord">Whether the best of them is the best of all.</param>
    public void Learn(IReadOnlyList<TrialEntry> ranked, bool isRecord)
    {
        if (_distribution is not null)
        {
            double[][] places = [.. ranked.Select(Latent)];
            if (isRecord && IsNarrow && _distribution.IsFar(places[0]))
            {
                _distribution = new(places[0], ValleyShare * _step, _constants);
                _bests.Clear();
            }
            else
            {
                _distribution.Learn(places);
            }

            KeepMargins();
        }

        for (var d = 0; d < _categories.Length; d++)
        {
            LearnCategory(d, ranked);
        }

        LookForEnd(ranked[0]);
    }

    private void LearnCategory(int d, IReadOnlyList<TrialEntry> ranked)
    {
        if (_categories[d] is not { } shares)
        {
            return;
        }

        var dimension = _cube.Dimensions[d];
        var weights = new double[dimension.Count];
        for (var rank = 0; rank < ranked.Count && _constants.Weights[rank] > 0; rank++)
        {
            if (!double.IsNaN(ranked[rank].Point[d]))
            {
                weights[dimension.Index(ranked[rank].Point[d])] += _constants.Weights[rank];
            }
        }

        var width = _cube.Dimensions.Count(static dimension => !dimension.IsConstant);

        // The more categories there are, the more trials it takes to tell them apart: chance must not decide first.
        var rate = _constants.MuEffective / (width + dimension.Count + _constants.MuEffective);
        shares.Learn(weights, rate, 1.0 / (width * Population));
    }

    // Where in the room of its value an integer was drawn is not known any more, nor where a number that was not searched was: somewhere there.
    private double[] Latent(TrialEntry trial)
    {
        var unit = _cube.Encode(trial.Point);
        var random = new StreamRandom(_seed, trial.Number, 3);
        var place = new double[_ordered.Length];
        for (var i = 0; i < place.Length; i++)
        {
            var (d, chance) = (_ordered[i], random.NextDouble());
            var (low, high) = double.IsNaN(unit[d]) ? (0, 1) : _cube.Dimensions[d].IsDiscrete ? _cube.Dimensions[d].Cell(trial.Point[d]) : (unit[d], unit[d]);
            if (low == high)
            {
                place[i] = low;
                continue;
            }

            var (mean, deviation) = (_distribution!.Mean[i], _distribution.Deviation(i));
            var (from, to) = (NormalDistribution.Cumulative((low - mean) / deviation), NormalDistribution.Cumulative((high - mean) / deviation));
            place[i] = Math.Clamp(mean + (deviation * NormalDistribution.Quantile(from + (chance * (to - from)))), low, high);
        }

        return place;
    }

    // Every integer's neighbours stay within reach: the chance to leave its room is never below 1 in all that a generation draws.
    private void KeepMargins()
    {
        for (var i = 0; i < _ordered.Length; i++)
        {
            var dimension = _cube.Dimensions[_ordered[i]];
            if (!dimension.IsDiscrete)
            {
                continue;
            }

            var mean = _distribution!.Mean[i];
            var (low, high) = dimension.Cell(dimension.FromUnit(mean));
            var edge = Math.Min(low > 0 ? mean - low : double.PositiveInfinity, high < 1 ? high - mean : double.PositiveInfinity);
            var least = edge / NormalDistribution.Quantile(1 - (0.5 / (_ordered.Length * Population)));
            _distribution.Stretch[i] = Math.Max(1, least / (_distribution.Deviation(i) / _distribution.Stretch[i]));
        }
    }

    private void LookForEnd(TrialEntry best)
    {
        var score = best.State == TrialState.Complete ? best.Scores[0] : double.PositiveInfinity;
        _bests.Enqueue(score);
        var window = 10 + (int)Math.Ceiling(30.0 * Math.Max(1, _ordered.Length) / Population);
        if (_bests.Count > window)
        {
            _bests.Dequeue();
        }

        var isFlat = _bests.Count == window && !(_bests.Max() - _bests.Min() > 1e-11 * Math.Max(1e-300, Math.Abs(_bests.Min())));
        IsOver = isFlat || (_distribution is { } distribution && (distribution.Longest < 1e-7 || distribution.Elongation > 1e7));
    }
}
