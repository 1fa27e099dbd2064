using TaskGen.Learn.Tuning.Numerics;

namespace TaskGen.Learn.Tuning.Samplers.GaussianProcesses;

/// <summary>
/// What a Gaussian process says after it has seen points: mean and deviation at any place. Points can be added, each at the cost of its own row of the
/// inverse of the kernel's Cholesky factor, and those added last taken away.
/// </summary>
internal sealed class Posterior(KernelPoints points, KernelParameters parameters)
{
    private readonly List<double[]> _factor = [];
    private double[] _alike = [];
    private double[] _slopes = [];
    private double[] _solved = [];
    private double[] _twice = [];
    private double[] _weights = [];
    private double _mean;
    private double _variance = 1;

    /// <summary>The points.</summary>
    public KernelPoints Points => points;

    /// <summary>The kernel's parameters.</summary>
    public KernelParameters Parameters => parameters;

    /// <summary>The logarithm of how likely the scores are by the kernel's parameters, up to what is the same for all parameters.</summary>
    public double Evidence { get; private set; }

    /// <summary>Adds a point.</summary>
    public void Add(ReadOnlySpan<double> point)
    {
        var n = points.Count;
        Reserve(n + 1);
        points.Compare(point, parameters.Weights, _alike.AsSpan(0, n), []);
        Solve(n);
        var rest = 1 + parameters.Noise + 1e-9 - VectorMath.Dot(_solved.AsSpan(0, n), _solved.AsSpan(0, n));
        var scale = 1 / Math.Sqrt(Math.Max(rest, 1e-12));
        var row = new double[n + 1];
        for (var i = 0; i < n; i++)
        {
            VectorMath.AddScaled(_factor[i], -_solved[i] * scale, row);
        }

        row[n] = scale;
        _factor.Add(row);
        points.Add(point);
    }

    /// <summary>Takes away all points but the first.</summary>
    public void Truncate(int count)
    {
        _factor.RemoveRange(count, _factor.Count - count);
        points.Truncate(count);
    }

    /// <summary>Learns the scores of the points.</summary>
    /// <returns>The lowest of the means at the points: the best score without its noise.</returns>
    public double Learn(ReadOnlySpan<double> scores)
    {
        var n = scores.Length;
        Reserve(n);
        Span<double> ones = new double[n], solved = new double[n], onesSolved = new double[n];
        ones.Fill(1);
        SolveTwice(scores, solved);
        SolveTwice(ones, onesSolved);
        _mean = VectorMath.Dot(ones, solved) / VectorMath.Dot(ones, onesSolved);
        VectorMath.AddScaled(onesSolved, -_mean, solved);
        _weights = solved.ToArray();
        var (squares, lowest) = (2.0, double.PositiveInfinity);
        for (var i = 0; i < n; i++)
        {
            squares += (scores[i] - _mean) * solved[i];
            lowest = Math.Min(lowest, scores[i] - (parameters.Noise * solved[i]));
        }

        _variance = squares / (n + 2);
        Evidence = -0.5 * (n + 2) * Math.Log(squares);
        for (var i = 0; i < n; i++)
        {
            Evidence += Math.Log(_factor[i][i]);
        }

        return lowest;
    }

    /// <summary>The mean at a place.</summary>
    public double PredictMean(ReadOnlySpan<double> point)
    {
        var alike = _alike.AsSpan(0, _weights.Length);
        points.Compare(point, parameters.Weights, alike, []);
        return _mean + VectorMath.Dot(_weights, alike);
    }

    /// <summary>Mean and deviation at a place.</summary>
    public (double Mean, double Deviation) Predict(ReadOnlySpan<double> point)
    {
        var n = _factor.Count;
        Reserve(n);
        points.Compare(point, parameters.Weights, _alike.AsSpan(0, n), []);
        return Predict(n);
    }

    /// <summary>Mean and deviation at a place, and their gradients.</summary>
    public (double Mean, double Deviation) Predict(ReadOnlySpan<double> point, Span<double> meanGradient, Span<double> deviationGradient)
    {
        var n = _factor.Count;
        Reserve(n);
        var slopes = _slopes.AsSpan(0, n);
        points.Compare(point, parameters.Weights, _alike.AsSpan(0, n), slopes);
        var (mean, deviation) = Predict(n);
        var twice = _twice.AsSpan(0, n);
        twice.Clear();
        for (var i = 0; i < n; i++)
        {
            VectorMath.AddScaled(_factor[i], _solved[i], twice);
        }

        for (var d = 0; d < point.Length; d++)
        {
            var (byMean, byDeviation) = (0.0, 0.0);
            if (!points.IsCategory(d))
            {
                var column = points.Column(d);
                for (var j = 0; j < n; j++)
                {
                    var change = slopes[j] * (column[j] - point[d]);
                    byMean += change * (j < _weights.Length ? _weights[j] : 0);
                    byDeviation -= change * twice[j];
                }
            }

            meanGradient[d] = byMean * parameters.Weights[d];
            deviationGradient[d] = byDeviation * parameters.Weights[d] * _variance / deviation;
        }

        return (mean, deviation);
    }

    // Points without scores, which were added after the others, take away doubt and leave the mean as it is.
    private (double Mean, double Deviation) Predict(int n)
    {
        Solve(n);
        var solved = _solved.AsSpan(0, n);
        var rest = Math.Max(1 - VectorMath.Dot(solved, solved), 1e-10);
        return (_mean + VectorMath.Dot(_weights, _alike.AsSpan(0, _weights.Length)), Math.Sqrt(_variance * rest));
    }

    private void Solve(int n)
    {
        for (var i = 0; i < n; i++)
        {
            _solved[i] = VectorMath.Dot(_factor[i], _alike);
        }
    }

    private void SolveTwice(ReadOnlySpan<double> x, Span<double> solved)
    {
        for (var i = 0; i < x.Length; i++)
        {
            VectorMath.AddScaled(_factor[i], VectorMath.Dot(_factor[i], x), solved);
        }
    }

    private void Reserve(int count)
    {
        if (_alike.Length < count)
        {
            var size = Math.Max(64, 2 * count);
            (_alike, _slopes, _solved, _twice) = (new double[size], new double[size], new double[size], new double[size]);
        }
    }
}
