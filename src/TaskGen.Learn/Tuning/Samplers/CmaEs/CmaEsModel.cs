using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.GaussianProcesses;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.CmaEs;

/// <summary>
/// A guess at how places rank, from the trials of late, in the coordinates of the distribution itself, so that it bends with it (Kern et al. 2006,
/// Loshchilov et al. 2012). It is by ranks alone: like CMA-ES it does not change with what an increasing function makes of the scores.
/// </summary>
internal sealed class CmaEsModel
{
    private const double LengthScale = 1.5;
    private const double Noise = 0.01;
    private readonly UnitCube _cube;
    private readonly CmaEsDistribution _distribution;
    private readonly int[] _ordered;
    private readonly int[] _categories;
    private readonly Posterior _posterior;
    private readonly double[] _place;
    private readonly double[] _features;

    public CmaEsModel(UnitCube cube, CmaEsDistribution distribution, int[] ordered, IReadOnlyList<TrialEntry> ranked)
    {
        (_cube, _distribution, _ordered) = (cube, distribution, ordered);
        _categories = [.. Enumerable.Range(0, cube.Length).Where(d => cube.Dimensions[d].IsCategory)];
        var n = ordered.Length;
        (_place, _features) = (new double[n], new double[n + _categories.Length]);
        double[] lengths = [.. Enumerable.Repeat(Math.Log(LengthScale * Math.Sqrt(n)), n), .. _categories.Select(static _ => 0.0)];
        _posterior = new(new KernelPoints([.. Enumerable.Range(0, _features.Length).Select(i => i >= n)]), new KernelParameters(lengths, Math.Log(Noise)));
        foreach (var trial in ranked)
        {
            Describe(cube.Encode(trial.Point));
            _posterior.Add(_features);
        }

        _posterior.Learn([.. ranked.Select((_, rank) => NormalDistribution.Quantile((rank + 0.5) / ranked.Count))]);
    }

    /// <summary>How a place of the cube is expected to rank, lower the better.</summary>
    public double Expect(ReadOnlySpan<double> unit)
    {
        Describe(unit);
        return _posterior.PredictMean(_features);
    }

    private void Describe(ReadOnlySpan<double> unit)
    {
        for (var i = 0; i < _place.Length; i++)
        {
            var (dimension, at) = (_cube.Dimensions[_ordered[i]], unit[_ordered[i]]);
            _place[i] = double.IsNaN(at) ? _distribution.Mean[i] : dimension.IsDiscrete ? dimension.ToUnit(dimension.FromUnit(at)) : at;
        }

        _distribution.Normal(_place, _features.AsSpan(0, _place.Length));
        for (var i = 0; i < _categories.Length; i++)
        {
            _features[_place.Length + i] = double.IsNaN(unit[_categories[i]]) ? -1 : unit[_categories[i]];
        }
    }
}
