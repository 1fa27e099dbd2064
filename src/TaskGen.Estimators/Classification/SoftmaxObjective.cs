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
    private readonly int _columns;
    private readonly int _scores;
    private readonly double _c;

    /// <summary>Takes rows (row-major) and labels (positions among the classes) without copying.</summary>
    public SoftmaxObjective(double[] rows, int[] labels, int classCount, double c)
    {
        _rows = rows;
        _labels = labels;
        _columns = rows.Length / labels.Length;
        _scores = classCount == 2 ? 1 : classCount;
        _c = c;
    }

    /// <inheritdoc/>
    public int ParameterCount => _scores * (_columns + 1);

    // How many classes come before the first that has a score of its own.
    private int First => IsPinned ? 1 : 0;

    private bool IsPinned => _scores == 1;

    /// <inheritdoc/>
    public double Value(ReadOnlySpan<double> parameters, CancellationToken cancellationToken)
    {
        var scores = new double[_scores + First];
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
        var probabilities = new double[_scores + First];
        gradient.Clear();
        Array.Clear(hessian);
        var loss = 0.0;
        for (var i = 0; i < _labels.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Scores(parameters, i, probabilities);
            loss += Softmax.NegativeLogLikelihood(probabilities, _labels[i]);
            Softmax.Normalize(probabilities);
            for (var k = 0; k < _scores; k++)
            {
                var (probability, rest) = (probabilities[k + First], Rest(probabilities, k + First));
                AddGradient(gradient, k, i, _c * (_labels[i] == k + First ? -rest : probability));
                for (var l = 0; l <= k; l++)
                {
                    AddCurvature(hessian, k, l, i, _c * probability * (k == l ? rest : -probabilities[l + First]));
                }
            }
        }

        AddPenalty(parameters, gradient, hessian);
        FixGauge(hessian);
        Mirror(hessian);
        return (_c * loss) + Penalty(parameters);
    }

    private ReadOnlySpan<double> Row(int i) => _rows.AsSpan(i * _columns, _columns);

    private void Scores(ReadOnlySpan<double> parameters, int i, double[] scores)
    {
        var row = Row(i);
        scores[0] = 0;
        for (var k = 0; k < _scores; k++)
        {
            var block = parameters.Slice(k * (_columns + 1), _columns + 1);
            scores[k + First] = DenseRows.Dot(row, block) + block[_columns];
        }
    }

    // 1 − probability, without the cancellation that would leave nothing of it where the class is certain.
    private static double Rest(double[] probabilities, int k)
    {
        var sum = 0.0;
        for (var other = 0; other < probabilities.Length; other++)
        {
            sum += other == k ? 0 : probabilities[other];
        }

        return sum;
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

    private void AddGradient(Span<double> gradient, int k, int i, double weight)
    {
        var row = Row(i);
        var block = gradient.Slice(k * (_columns + 1), _columns + 1);
        for (var a = 0; a < row.Length; a++)
        {
            block[a] += weight * row[a];
        }

        block[_columns] += weight;
    }

    // Adds weight · (x, 1)(x, 1)ᵀ to the block of scores k and l; of each block, which is symmetric, the lower triangle.
    private void AddCurvature(double[] hessian, int k, int l, int i, double weight)
    {
        var row = Row(i);
        for (var a = 0; a <= _columns; a++)
        {
            var product = weight * (a < _columns ? row[a] : 1);
            var start = (((k * (_columns + 1)) + a) * ParameterCount) + (l * (_columns + 1));
            var line = hessian.AsSpan(start, _columns + 1);
            var end = Math.Min(a + 1, _columns);
            for (var b = 0; b < end; b++)
            {
                line[b] += product * row[b];
            }

            if (a == _columns)
            {
                line[a] += product;
            }
        }
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

    // Adding one number to all intercepts changes nothing, so the Hessian is singular along that direction. The gradient
    // has no part in it: giving it curvature there changes no step, and keeps the sum of the intercepts at zero.
    private void FixGauge(double[] hessian)
    {
        if (IsPinned)
        {
            return;
        }

        var curvature = _c * _labels.Length / (_scores * _scores);
        for (var k = 0; k < _scores; k++)
        {
            for (var l = 0; l <= k; l++)
            {
                var row = (k * (_columns + 1)) + _columns;
                hessian[(row * ParameterCount) + (l * (_columns + 1)) + _columns] += curvature;
            }
        }
    }

    // From the lower triangles of the lower blocks to the whole matrix.
    private void Mirror(double[] hessian)
    {
        var n = ParameterCount;
        var size = _columns + 1;
        for (var row = 0; row < n; row++)
        {
            for (var column = 0; column < n; column++)
            {
                var (k, a) = Math.DivRem(row, size);
                var (l, b) = Math.DivRem(column, size);
                var source = (((Math.Max(k, l) * size) + Math.Max(a, b)) * n) + (Math.Min(k, l) * size) + Math.Min(a, b);
                hessian[(row * n) + column] = hessian[source];
            }
        }
    }

    private bool IsIntercept(int parameter) => parameter % (_columns + 1) == _columns;
}
