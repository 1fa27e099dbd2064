using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;

namespace TaskGen.Learn.Tuning.Samplers.GaussianProcesses;

/// <summary>Looks for the point from which a Gaussian process expects most.</summary>
internal sealed class AcquisitionSearch
{
    private const int EvenPlaces = 200;
    private const int NearPlaces = 200;
    private const int Starts = 4;
    private const int SlideSteps = 25;
    private const int Rounds = 2;

    private readonly UnitCube _cube;
    private readonly DrawnPoints _drawn;
    private readonly double[] _low;
    private readonly double[] _high;
    private Posterior _posterior = null!;
    private double _below;

    public AcquisitionSearch(UnitCube cube, DrawnPoints drawn)
    {
        (_cube, _drawn) = (cube, drawn);
        (_low, _high) = (new double[cube.Length], new double[cube.Length]);
    }

    /// <summary>The best point found; null if all that were looked at have been drawn.</summary>
    /// <param name="posterior">The process.</param>
    /// <param name="below">The score to improve on.</param>
    /// <param name="elite">The places of the best trials, the best first.</param>
    /// <param name="random">Where to look.</param>
    /// <param name="spread">Evenly spread places.</param>
    public double[]? Run(Posterior posterior, double below, IReadOnlyList<double[]> elite, ref StreamRandom random, ScrambledSobol spread)
    {
        (_posterior, _below) = (posterior, below);
        var found = new List<Candidate>();
        var unit = new double[_cube.Length];
        var offset = random.NextIndex(1L << 31);
        for (var i = 0; i < EvenPlaces; i++)
        {
            spread.Point(offset + i, unit);
            Consider(unit, found);
        }

        for (var i = 0; i < NearPlaces; i++)
        {
            Mutate(elite[i % elite.Count], ref random, unit);
            Consider(unit, found);
        }

        found.Sort(static (x, y) => y.Value.CompareTo(x.Value));
        Candidate? best = null;
        foreach (var start in Distinct(found, Starts))
        {
            var climbed = Climb(start, ref random);
            if (best is null || climbed.Value > best.Value)
            {
                best = climbed;
            }
        }

        return best?.Point;
    }

    // Steps of all sizes, in some of the dimensions where there are many.
    private void Mutate(double[] from, ref StreamRandom random, double[] unit)
    {
        var deviation = 0.3 * Math.Pow(10, -3 * random.NextDouble());
        var share = Math.Max(1.0 / unit.Length, random.NextDouble());
        for (var d = 0; d < unit.Length; d++)
        {
            var (change, step) = (random.NextDouble() < share, random.NextNormal());
            unit[d] = double.IsNaN(from[d]) ? random.NextDouble() : from[d];
            if (!change)
            {
                continue;
            }

            var dimension = _cube.Dimensions[d];
            unit[d] = dimension.IsCategory ? random.NextDouble()
                : dimension.IsDiscrete ? Reflect(unit[d] + (Math.Max(deviation, 1.0 / dimension.Count) * step))
                : Reflect(unit[d] + (deviation * step));
        }
    }

    private static double Reflect(double unit)
    {
        unit = Math.Abs(unit) % 2;
        return unit > 1 ? 2 - unit : unit;
    }

    private void Consider(ReadOnlySpan<double> unit, List<Candidate> found)
    {
        if (Value(unit) is { } candidate)
        {
            found.Add(candidate);
        }
    }

    private Candidate? Value(ReadOnlySpan<double> unit)
    {
        var point = _cube.Decode(unit);
        if (_drawn.Contains(point))
        {
            return null;
        }

        var place = Features.Of(_cube, _cube.Encode(point));
        var (mean, deviation) = _posterior.Predict(place);
        return new(point, place, LogExpectedImprovement.Of(mean, deviation, _below));
    }

    // Places that are not all in one corner.
    private static List<Candidate> Distinct(List<Candidate> found, int count)
    {
        var chosen = new List<Candidate>();
        foreach (var candidate in found)
        {
            if (chosen.Count == count)
            {
                break;
            }

            if (chosen.TrueForAll(other => Distance(other.Place, candidate.Place) > 0.05))
            {
                chosen.Add(candidate);
            }
        }

        return chosen;
    }

    private static double Distance(double[] x, double[] y)
    {
        var most = 0.0;
        for (var d = 0; d < x.Length; d++)
        {
            most = Math.Max(most, Math.Abs(x[d] - y[d]));
        }

        return most;
    }

    private Candidate Climb(Candidate start, ref StreamRandom random)
    {
        var best = Slide(start);
        for (var round = 0; round < Rounds && Step(ref best, ref random); round++)
        {
            best = Slide(best);
        }

        return best;
    }

    // Along the slope, in what is continuous and searched.
    private Candidate Slide(Candidate start)
    {
        var isFree = false;
        for (var d = 0; d < _low.Length; d++)
        {
            var free = !_cube.Dimensions[d].IsConstant && !double.IsNaN(start.Point[d]) && (!_cube.Dimensions[d].IsDiscrete || _cube.Dimensions[d].Count > 100);
            (_low[d], _high[d]) = free ? (0, 1) : (start.Place[d], start.Place[d]);
            isFree |= free;
        }

        if (!isFree)
        {
            return start;
        }

        double[] x = [.. start.Place];
        new BoundedMinimizer(_low, _high).Minimize(Descend, x, SlideSteps, 1e-4);
        // Discrete and left-out dimensions keep what they had: a category's mark is no place in the cube.
        for (var d = 0; d < x.Length; d++)
        {
            if (_low[d] == _high[d] && !double.IsNaN(start.Point[d]))
            {
                x[d] = _cube.Dimensions[d].ToUnit(start.Point[d]);
            }
        }

        return Value(x) is { } end && end.Value > start.Value ? end : start;
    }

    private double Descend(ReadOnlySpan<double> x, Span<double> gradient)
    {
        Span<double> byDeviation = stackalloc double[x.Length];
        var (mean, deviation) = _posterior.Predict(x, gradient, byDeviation);
        var slopes = LogExpectedImprovement.Slopes(mean, deviation, _below);
        for (var d = 0; d < gradient.Length; d++)
        {
            gradient[d] = _low[d] == _high[d] ? 0 : -((slopes.ByMean * gradient[d]) + (slopes.ByDeviation * byDeviation[d]));
        }

        return -LogExpectedImprovement.Of(mean, deviation, _below);
    }

    // To a neighbour or another category, one dimension after the other.
    private bool Step(ref Candidate best, ref StreamRandom random)
    {
        var moved = false;
        for (var d = 0; d < _cube.Length; d++)
        {
            var dimension = _cube.Dimensions[d];
            if (!dimension.IsDiscrete || dimension.IsConstant || double.IsNaN(best.Point[d]))
            {
                continue;
            }

            var index = dimension.Index(best.Point[d]);
            var choices = dimension.IsCategory || dimension.Count <= 8 ? (int)Math.Min(dimension.Count, 10) : 2;
            for (var i = 0; i < choices; i++)
            {
                var other = choices == 2 ? index + (2 * i) - 1 : dimension.Count <= 10 ? i : random.NextIndex(dimension.Count);
                if (other == index || other < 0 || other >= dimension.Count)
                {
                    continue;
                }

                double[] unit = [.. best.Place];
                for (var k = 0; k < unit.Length; k++)
                {
                    unit[k] = double.IsNaN(best.Point[k]) ? random.NextDouble() : _cube.Dimensions[k].ToUnit(best.Point[k]);
                }

                unit[d] = dimension.ToUnit(dimension.Value(other));
                if (Value(unit) is { } candidate && candidate.Value > best.Value)
                {
                    (best, moved) = (candidate, true);
                }
            }
        }

        return moved;
    }

    private sealed record Candidate(double[] Point, double[] Place, double Value);
}
