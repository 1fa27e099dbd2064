using TaskGen.Learn.Tuning.Numerics;

namespace TaskGen.Learn.Tuning.Samplers.CmaEs;

/// <summary>The normal distribution that CMA-ES draws from and learns from generation to generation (Hansen 2016).</summary>
internal sealed class CmaEsDistribution
{
    private readonly CmaEsConstants _constants;
    private readonly double[][] _covariance;
    private readonly double[] _stepPath;
    private readonly double[] _path;
    private double[][] _axes = [];
    private double[] _deviations = [];
    private int _generation;

    public CmaEsDistribution(double[] mean, double step, CmaEsConstants constants)
    {
        (Mean, Step, _constants) = (mean, step, constants);
        _covariance = [.. mean.Select((_, i) => mean.Select((_, j) => i == j ? 1.0 : 0).ToArray())];
        (_stepPath, _path) = (new double[mean.Length], new double[mean.Length]);
        Stretch = [.. mean.Select(static _ => 1.0)];
        Decompose();
    }

    /// <summary>Where it is.</summary>
    public double[] Mean { get; }

    /// <summary>The step size.</summary>
    public double Step { get; private set; }

    /// <summary>By how much coordinates are stretched beside what was learned; 1 but for discrete ones, which must not freeze.</summary>
    public double[] Stretch { get; }

    /// <summary>The longest axis, step size and all.</summary>
    public double Longest => Step * _deviations.Max();

    /// <summary>How much longer the longest axis is than the shortest.</summary>
    public double Elongation => _deviations.Max() / _deviations.Min();

    // How long a step of ours is likely to be at most (Hansen 2011).
    private double Farthest => Math.Sqrt(Mean.Length) + 1 + (2.0 * Mean.Length / (Mean.Length + 2));

    /// <summary>The standard deviation of a coordinate.</summary>
    public double Deviation(int i) => Step * Math.Sqrt(_covariance[i][i]) * Stretch[i];

    /// <summary>The place that a standard normal vector stands for.</summary>
    public void Place(ReadOnlySpan<double> normal, Span<double> place)
    {
        place.Clear();
        for (var k = 0; k < normal.Length; k++)
        {
            VectorMath.AddScaled(_axes[k], normal[k] * _deviations[k], place);
        }

        for (var i = 0; i < place.Length; i++)
        {
            place[i] = Mean[i] + (Step * Stretch[i] * place[i]);
        }
    }

    /// <summary>The standard normal vector that stands for a place.</summary>
    public void Normal(ReadOnlySpan<double> place, Span<double> normal)
    {
        Span<double> step = stackalloc double[place.Length];
        for (var i = 0; i < place.Length; i++)
        {
            step[i] = (place[i] - Mean[i]) / (Step * Stretch[i]);
        }

        for (var k = 0; k < place.Length; k++)
        {
            normal[k] = VectorMath.Dot(_axes[k], step) / _deviations[k];
        }
    }

    /// <summary>Whether a place is farther away than one that it draws is likely to be.</summary>
    public bool IsFar(ReadOnlySpan<double> place)
    {
        Span<double> normal = stackalloc double[place.Length];
        Normal(place, normal);
        return Math.Sqrt(VectorMath.Dot(normal, normal)) > Farthest;
    }

    /// <summary>Learns from a generation, the best first.</summary>
    public void Learn(IReadOnlyList<double[]> places)
    {
        var n = Mean.Length;
        var steps = places.Select(place => place.Select((x, i) => (x - Mean[i]) / (Step * Stretch[i])).ToArray()).ToArray();
        var lengths = steps.Select(step => Shorten(step)).ToArray();
        var move = new double[n];
        for (var rank = 0; rank < steps.Length && _constants.Weights[rank] > 0; rank++)
        {
            VectorMath.AddScaled(steps[rank], _constants.Weights[rank], move);
        }

        for (var i = 0; i < n; i++)
        {
            Mean[i] = Math.Clamp(Mean[i] + (Step * Stretch[i] * move[i]), 0, 1);
        }

        _generation++;
        LearnStep(move, out var isLong);
        LearnCovariance(steps, lengths, move, isLong);
        Decompose();
    }

    private void LearnStep(double[] move, out bool isLong)
    {
        var n = Mean.Length;
        var rate = _constants.StepRate;
        var keep = Math.Sqrt(rate * (2 - rate) * _constants.MuEffective);
        for (var i = 0; i < n; i++)
        {
            _stepPath[i] *= 1 - rate;
        }

        for (var k = 0; k < n; k++)
        {
            VectorMath.AddScaled(_axes[k], keep * VectorMath.Dot(_axes[k], move) / _deviations[k], _stepPath);
        }

        var length = Math.Sqrt(VectorMath.Dot(_stepPath, _stepPath));
        isLong = length / Math.Sqrt(1 - Math.Pow(1 - rate, 2 * _generation)) >= (1.4 + (2 / (n + 1.0))) * _constants.ExpectedLength;
        Step = Math.Min(1, Step * Math.Exp(Math.Min(1, rate / _constants.Damping * ((length / _constants.ExpectedLength) - 1))));
    }

    private void LearnCovariance(double[][] steps, double[] lengths, double[] move, bool isLong)
    {
        var n = Mean.Length;
        var keep = isLong ? 0 : Math.Sqrt(_constants.PathRate * (2 - _constants.PathRate) * _constants.MuEffective);
        for (var i = 0; i < n; i++)
        {
            _path[i] = ((1 - _constants.PathRate) * _path[i]) + (keep * move[i]);
        }

        var (one, mu) = (_constants.RankOneRate, _constants.RankMuRate);
        var lost = isLong ? one * _constants.PathRate * (2 - _constants.PathRate) : 0;
        var stay = 1 + lost - one - (mu * _constants.Weights.Sum());
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                _covariance[i][j] = (stay * _covariance[i][j]) + (one * _path[i] * _path[j]);
            }
        }

        for (var rank = 0; rank < steps.Length; rank++)
        {
            // What was bad must not take more away than there is.
            var weight = mu * _constants.Weights[rank] * (_constants.Weights[rank] >= 0 ? 1 : n / Math.Max(1e-12, lengths[rank] * lengths[rank]));
            for (var i = 0; i < n; i++)
            {
                VectorMath.AddScaled(steps[rank], weight * steps[rank][i], _covariance[i]);
            }
        }
    }

    // Points that others chose may be far away: no step is longer than one of ours. Returns its length in deviations.
    private double Shorten(double[] step)
    {
        var squares = 0.0;
        for (var k = 0; k < step.Length; k++)
        {
            var along = VectorMath.Dot(_axes[k], step) / _deviations[k];
            squares += along * along;
        }

        var length = Math.Sqrt(squares);
        if (length <= Farthest)
        {
            return length;
        }

        for (var i = 0; i < step.Length; i++)
        {
            step[i] *= Farthest / length;
        }

        return Farthest;
    }

    private void Decompose()
    {
        double[][] matrix = [.. _covariance.Select(static row => (double[])row.Clone())];
        _axes = SymmetricEigen.Decompose(matrix);
        _deviations = [.. matrix.Select(static (row, i) => Math.Sqrt(Math.Max(row[i], 1e-20)))];
    }
}
