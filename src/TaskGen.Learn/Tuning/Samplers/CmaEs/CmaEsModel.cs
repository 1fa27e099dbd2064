using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.GaussianProcesses;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.CmaEs;

/// <summary>
/// A guess at how places rank, from the trials of late, in the coordinates of the distribution itself, so that it bends with it (Kern et al. 2006,
/// Loshchilov et al. 2012). It is by ranks alone: like CMA-ES it does not change with what an increasing function makes of the scores. How smooth ranks are
/// and how much of them is chance (noise, or valleys that are narrower than the distribution) is what makes them most likely.
/// </summary>
internal sealed class CmaEsModel
{
    // Evidence is a matter of the third power: of more trials than these, as many from the best to the worst tell as well.
    private const int EvidenceTrials = 64;
    private const int Candidates = 40;
    private const int FewCandidates = 10;
    private static readonly double[] LengthScales = [0.75, 1.5, 3];
    private static readonly double[] Noises = [0.01, 0.1, 1];
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
        var places = ranked.Select(trial => (double[])Describe(cube.Encode(trial.Point)).Clone()).ToArray();
        var few = Math.Min(places.Length, EvidenceTrials);
        double[][] spread = [.. Enumerable.Range(0, few).Select(i => places[(int)((long)i * places.Length / few)])];
        var likely = LengthScales.SelectMany(length => Noises.Select(noise => Fit(Kernel(length, noise), spread)))
            .MaxBy(static posterior => posterior.Evidence)!;
        _posterior = few == places.Length ? likely : Fit(likely.Parameters, places);
    }

    /// <summary>How many places it is worth asking for: few where ranks are as much chance as anything else (Loshchilov et al. 2012).</summary>
    public int Questions => _posterior.Parameters.Noise < 0.5 ? Candidates : FewCandidates;

    /// <summary>How a place of the cube is expected to rank, lower the better.</summary>
    public double Expect(ReadOnlySpan<double> unit) => _posterior.PredictMean(Describe(unit));

    private KernelParameters Kernel(double length, double noise) =>
        new([.. Enumerable.Repeat(Math.Log(length * Math.Sqrt(_ordered.Length)), _ordered.Length), .. _categories.Select(static _ => 0.0)], Math.Log(noise));

    private Posterior Fit(KernelParameters parameters, double[][] places)
    {
        var posterior = new Posterior(new KernelPoints([.. Enumerable.Range(0, _features.Length).Select(i => i >= _place.Length)]), parameters);
        foreach (var place in places)
        {
            posterior.Add(place);
        }

        _ = posterior.Learn([.. places.Select((_, rank) => NormalDistribution.Quantile((rank + 0.5) / places.Length))]);
        return posterior;
    }

    private double[] Describe(ReadOnlySpan<double> unit)
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

        return _features;
    }
}
