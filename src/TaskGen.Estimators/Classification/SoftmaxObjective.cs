namespace TaskGen.Estimators;

/// <summary>The objective of logistic regression: <c>C · Σ −log p(label) + ½ ‖coefficients‖²</c>, intercepts free.</summary>
/// <remarks>
/// Parameters are, for each score, its coefficients and then its intercept. With more than two classes each class has a
/// score. With two, only the second has one and the first is pinned to score 0, so that the penalty counts one vector.
/// </remarks>
internal sealed class SoftmaxObjective : ITwiceDifferentiable
{
    private readonly double[] _rows;
    private readonly int[] _labels;
    private readonly int _size;
    private readonly int _classes;
    private readonly double _c;

    /// <summary>Takes rows (row-major, the last column 1 for the intercept) and labels (positions among the classes) without
    /// copying.</summary>
    public SoftmaxObjective(double[] rows, int[] labels, int classCount, double c)
    {
        _rows = rows;
        _labels = labels;
        _size = rows.Length / labels.Length;
        _classes = classCount;
        _c = c;
    }

    /// <inheritdoc/>
    public int ParameterCount => (_classes - First) * _size;

    // The first class that has a score of its own.
    private int First => _classes == 2 ? 1 : 0;

    /// <inheritdoc/>
    public double Value(ReadOnlySpan<double> parameters, CancellationToken cancellationToken)
    {
        var scores = new double[_classes];
        var loss = 0.0;
        for (var i = 0; i < _labels.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Scores(parameters, i, scores);
            loss += Softmax.NegativeLogLikelihood(scores, _labels[i]);
        }

        return (_c * loss) + Penalty(parameters);
    }

    /// <inheritdoc/>
    public double Derivatives(
        ReadOnlySpan<double> parameters, Span<double> gradient, double[] hessian, CancellationToken cancellationToken)
    {
        var probabilities = new double[_labels.Length * _classes];
        var loss = 0.0;
        gradient.Clear();
        for (var i = 0; i < _labels.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ofRow = probabilities.AsSpan(i * _classes, _classes);
            Scores(parameters, i, ofRow);
            loss += Softmax.NegativeLogLikelihood(ofRow, _labels[i]);
            Softmax.Normalize(ofRow);
            for (var k = First; k < _classes; k++)
            {
                var residual = _labels[i] == k ? -Rest(ofRow, k) : ofRow[k];
                DenseRows.AddScaled(gradient.Slice((k - First) * _size, _size), _c * residual, Row(i));
            }
        }

        FillHessian(hessian, probabilities, cancellationToken);
        FixGauge(hessian);
        AddPenalty(parameters, gradient, hessian);
        return (_c * loss) + Penalty(parameters);
    }

    private ReadOnlySpan<double> Row(int i) => _rows.AsSpan(i * _size, _size);

    private void Scores(ReadOnlySpan<double> parameters, int i, Span<double> scores)
    {
        scores[0] = 0;
        for (var k = First; k < _classes; k++)
        {
            scores[k] = DenseRows.Dot(Row(i), parameters.Slice((k - First) * _size, _size));
        }
    }

    // 1 − probability, without the cancellation that would leave nothing of it where the class is certain.
    private static double Rest(ReadOnlySpan<double> probabilities, int k)
    {
        var sum = 0.0;
        for (var other = 0; other < probabilities.Length; other++)
        {
            sum += other == k ? 0 : probabilities[other];
        }

        return sum;
    }

    // One pass over the rows for each pair of scores: its block stays in the processor's cache, the whole matrix would not.
    private void FillHessian(double[] hessian, double[] probabilities, CancellationToken cancellationToken)
    {
        var block = new double[_size * _size];
        for (var k = First; k < _classes; k++)
        {
            for (var l = First; l <= k; l++)
            {
                Array.Clear(block);
                for (var i = 0; i < _labels.Length; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var ofRow = probabilities.AsSpan(i * _classes, _classes);
                    AddOuterProduct(block, _c * ofRow[k] * (k == l ? Rest(ofRow, k) : -ofRow[l]), Row(i));
                }

                CopyBlock(hessian, block, k - First, l - First);
            }
        }
    }

    // Adds weight · row rowᵀ to the lower triangle.
    private static void AddOuterProduct(double[] block, double weight, ReadOnlySpan<double> row)
    {
        for (var a = 0; a < row.Length; a++)
        {
            DenseRows.AddScaled(block.AsSpan(a * row.Length, a + 1), weight * row[a], row);
        }
    }

    // The blocks of (k, l) and (l, k), from the lower triangle of one of them: each is symmetric, and so is the whole.
    private void CopyBlock(double[] hessian, double[] block, int k, int l)
    {
        for (var a = 0; a < _size; a++)
        {
            for (var b = 0; b < _size; b++)
            {
                var value = block[(Math.Max(a, b) * _size) + Math.Min(a, b)];
                hessian[(((k * _size) + a) * ParameterCount) + (l * _size) + b] = value;
                hessian[(((l * _size) + a) * ParameterCount) + (k * _size) + b] = value;
            }
        }
    }

    // Adding one number to all intercepts changes nothing, so the Hessian is singular along that direction. The gradient
    // has no part in it: giving it curvature there changes no step, and keeps the sum of the intercepts at zero.
    private void FixGauge(double[] hessian)
    {
        if (_classes == 2)
        {
            return;
        }

        var curvature = _c * _labels.Length / (_classes * _classes);
        for (var row = _size - 1; row < ParameterCount; row += _size)
        {
            for (var column = _size - 1; column < ParameterCount; column += _size)
            {
                hessian[(row * ParameterCount) + column] += curvature;
            }
        }
    }

    private double Penalty(ReadOnlySpan<double> parameters)
    {
        var sum = 0.0;
        for (var i = 0; i < parameters.Length; i++)
        {
            sum += IsIntercept(i) ? 0 : parameters[i] * parameters[i];
        }

        return sum / 2;
    }

    private void AddPenalty(ReadOnlySpan<double> parameters, Span<double> gradient, double[] hessian)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (!IsIntercept(i))
            {
                gradient[i] += parameters[i];
                hessian[(i * ParameterCount) + i] += 1;
            }
        }
    }

    private bool IsIntercept(int parameter) => parameter % _size == _size - 1;
}
