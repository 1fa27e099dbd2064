using TaskGen.Learn.Tuning.Numerics;

namespace TaskGen.Learn.Tuning.Samplers.GaussianProcesses;

/// <summary>
/// Finds the kernel's parameters that make the scores most likely, mean and variance of the function left out of account as usual (Rasmussen and
/// Williams 2006, chapter 5), with priors: length scales grow with the dimensions (Hvarfner et al. 2024), noise is small.
/// </summary>
internal sealed class EvidenceFit
{
    private const double LengthDeviation = 1;
    private const double NoiseMean = -7;
    private const double NoiseDeviation = 2.5;

    // The variance of the function as if that of two scores more were known to be 1.
    private const double PriorScores = 2;

    private readonly KernelPoints _points;
    private readonly double[] _scores;
    private readonly double[][] _kernel;
    private readonly double[][] _slopes;
    private readonly double[][] _inverse;
    private readonly double[] _row;

    public EvidenceFit(KernelPoints points, double[] scores)
    {
        (_points, _scores) = (points, scores);
        _kernel = Triangle();
        _slopes = Triangle();
        _inverse = Triangle();
        _row = new double[scores.Length];
    }

    /// <summary>Where a fit starts, and what is believed before there are scores.</summary>
    public static KernelParameters Start(int dimensions) => new([.. Enumerable.Repeat(LengthMean(dimensions), dimensions)], NoiseMean);

    /// <summary>Goes downhill from where another fit ended.</summary>
    public KernelParameters Run(KernelParameters start, int iterations)
    {
        double[] x = [.. start.LogLengths, start.LogNoise];
        double[] low = [.. Enumerable.Repeat(Math.Log(0.01), x.Length - 1), Math.Log(1e-8)];
        double[] high = [.. Enumerable.Repeat(Math.Log(100), x.Length - 1), Math.Log(10)];
        new BoundedMinimizer(low, high).Minimize(Loss, x, iterations, 1e-4);
        return new(x[..^1], x[^1]);
    }

    /// <summary>Minus the logarithm of how likely parameters are, and its gradient.</summary>
    public double Loss(ReadOnlySpan<double> x, Span<double> gradient)
    {
        var n = _scores.Length;
        var parameters = new KernelParameters(x[..^1].ToArray(), x[^1]);
        if (!Factorize(parameters))
        {
            return double.PositiveInfinity;
        }

        var determinant = Invert();
        Span<double> ones = new double[n], weighted = new double[n];
        ones.Fill(1);
        Span<double> onesSolved = new double[n];
        Multiply(ones, onesSolved);
        Multiply(_scores, weighted);
        var mean = VectorMath.Sum(weighted) / VectorMath.Sum(onesSolved);
        VectorMath.AddScaled(onesSolved, -mean, weighted);
        var squares = PriorScores;
        for (var i = 0; i < n; i++)
        {
            squares += (_scores[i] - mean) * weighted[i];
        }

        var loss = (0.5 * (n + PriorScores) * Math.Log(squares)) + (0.5 * determinant);
        Differentiate(parameters, weighted, (n + PriorScores) / squares, gradient);
        for (var d = 0; d < x.Length; d++)
        {
            var (center, deviation) = d < _points.Dimensions ? (LengthMean(_points.Dimensions), LengthDeviation) : (NoiseMean, NoiseDeviation);
            var off = (x[d] - center) / deviation;
            loss += 0.5 * off * off;
            gradient[d] += off / deviation;
        }

        return loss;
    }

    private static double LengthMean(int dimensions) => -0.7 + (0.5 * Math.Log(dimensions));

    private double[][] Triangle() => [.. Enumerable.Range(1, _scores.Length).Select(static length => new double[length])];

    // The kernel and, in place, its Cholesky factor.
    private bool Factorize(KernelParameters parameters)
    {
        var point = new double[_points.Dimensions];
        for (var i = 0; i < _kernel.Length; i++)
        {
            _points.CopyPoint(i, point);
            var row = _kernel[i];
            _points.Compare(point, parameters.Weights, row, _slopes[i]);
            row[i] += parameters.Noise + 1e-9;
            for (var j = 0; j <= i; j++)
            {
                var rest = row[j] - VectorMath.Dot(row.AsSpan(0, j), _kernel[j].AsSpan(0, j));
                if (j < i)
                {
                    row[j] = rest / _kernel[j][j];
                }
                else if (rest > 0)
                {
                    row[j] = Math.Sqrt(rest);
                }
                else
                {
                    return false;
                }
            }
        }

        return true;
    }

    // The inverse of the kernel from its factor; returns the logarithm of the determinant.
    private double Invert()
    {
        var determinant = 0.0;
        for (var i = 0; i < _kernel.Length; i++)
        {
            // The row of the factor's inverse takes the place of its own.
            var row = _row.AsSpan(0, i + 1);
            row.Clear();
            for (var k = 0; k < i; k++)
            {
                VectorMath.AddScaled(_kernel[k], -_kernel[i][k], row);
            }

            var diagonal = _kernel[i][i];
            determinant += 2 * Math.Log(diagonal);
            row[i] = 1;
            for (var j = 0; j <= i; j++)
            {
                _kernel[i][j] = row[j] / diagonal;
            }
        }

        foreach (var row in _inverse)
        {
            row.AsSpan().Clear();
        }

        foreach (var row in _kernel)
        {
            for (var j = 0; j < row.Length; j++)
            {
                VectorMath.AddScaled(row.AsSpan(0, j + 1), row[j], _inverse[j]);
            }
        }

        return determinant;
    }

    private void Multiply(ReadOnlySpan<double> x, Span<double> product)
    {
        for (var i = 0; i < _inverse.Length; i++)
        {
            product[i] += VectorMath.Dot(_inverse[i], x);
            VectorMath.AddScaled(_inverse[i].AsSpan(0, i), x[i], product);
        }
    }

    private void Differentiate(KernelParameters parameters, ReadOnlySpan<double> weighted, double scale, Span<double> gradient)
    {
        gradient.Clear();
        var point = new double[_points.Dimensions];
        for (var i = 0; i < _inverse.Length; i++)
        {
            // Row i of the loss's derivative by the kernel, counted twice beside the diagonal.
            var row = _inverse[i];
            VectorMath.AddScaled(weighted[..(i + 1)], -scale * weighted[i], row);
            gradient[^1] += 0.5 * row[i] * parameters.Noise;
            _points.CopyPoint(i, point);
            var factors = _row.AsSpan(0, i);
            for (var j = 0; j < i; j++)
            {
                factors[j] = row[j] * _slopes[i][j];
            }

            for (var d = 0; d < point.Length; d++)
            {
                gradient[d] += parameters.Weights[d] * _points.SumOfDistances(d, point[d], factors);
            }
        }
    }
}
