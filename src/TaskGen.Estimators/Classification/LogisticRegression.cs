using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Logistic regression for two or more classes, with an L2 penalty.</summary>
/// <remarks>
/// Minimises <c>C · Σ −log p(label) + ½ ‖coefficients‖²</c>; intercepts are not penalised. Two classes have one score, the
/// log-odds of the second; more have a score each, of which the softmax is taken (multinomial). This is scikit-learn's
/// objective, and its minimum is found by Newton's method, so results agree to many digits whatever the scale of the
/// features. Memory grows with the square, time with the cube of scores × (columns + 1).
/// Two models are equal if their numbers are. The arrays belong to the model and must not be changed.
/// </remarks>
/// <param name="Classes">The labels told apart, ascending.</param>
/// <param name="Coefficients">A row for each score, a number for each column. Two classes have one score, more have one each.</param>
/// <param name="Intercepts">A number for each score; with more than two classes they sum to zero.</param>
/// <param name="Iterations">How many steps the fit took.</param>
/// <param name="Converged">False if the fit ended before the minimum, by the number of iterations or for rounding errors: the
/// coefficients are then not those of the objective. Allow more iterations, standardise the columns, or use a smaller C.</param>
public sealed record LogisticRegression(
    int[] Classes, double[][] Coefficients, double[] Intercepts, int Iterations = 0, bool Converged = true) : IClassifier
{
    private int ColumnCount => Coefficients[0].Length;

    /// <summary>Fits the model.</summary>
    /// <param name="features">The training rows; finite numbers only. Standardised columns are penalised alike.</param>
    /// <param name="labels">The class of each row; any integers.</param>
    /// <param name="c">The weight of the loss against the penalty, above 0: smaller numbers shrink the coefficients more. Default 1.</param>
    /// <param name="maxIterations">The most Newton steps to take, at least 1; around ten are usual. Default 100.</param>
    /// <param name="tolerance">The fit ends with a step that changes no coefficient by more than this (times the largest, if
    /// above 1); the error left is of the order of its square. Default 1e-8.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows or columns, a number is NaN or infinite, the labels do not match
    /// the rows or are all the same, an option is out of range, or there are too many coefficients for a Hessian in memory.</exception>
    public static LogisticRegression Fit(
        NumericMatrix features,
        ReadOnlySpan<int> labels,
        double c = 1.0,
        int maxIterations = 100,
        double tolerance = 1e-8,
        CancellationToken cancellationToken = default)
    {
        FeatureCheck.ForFit(features);
        FeatureCheck.SameLength(features, labels.Length, nameof(labels));
        OptionCheck.Positive(c, nameof(c));
        OptionCheck.Positive(tolerance, nameof(tolerance));
        OptionCheck.AtLeastOne(maxIterations, nameof(maxIterations));
        var (classes, indices) = ClassLabels.ForFit(labels);

        // The intercepts are free, so moving the columns' origin changes nothing but the conditioning, for the better.
        var (means, _, _) = ColumnMoments.Of(features, cancellationToken);
        var objective = new SoftmaxObjective(DenseRows.CentredWithOnes(features, means), indices, classes.Length, c);
        FeatureCheck.SquareFits(features, objective.ParameterCount);
        var result = NewtonMinimizer.Minimize(objective, maxIterations, tolerance, cancellationToken);
        return FromParameters(classes, means, result);
    }

    /// <summary>The most probable class of each row; of equally probable ones the lowest.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public int[] Predict(NumericMatrix features)
    {
        FeatureCheck.ForPredict(features, ColumnCount);
        var scores = new double[Classes.Length];
        var predicted = new int[features.RowCount];
        for (var i = 0; i < predicted.Length; i++)
        {
            Scores(features.Row(i), scores);
            predicted[i] = Classes[Softmax.ArgMax(scores)];
        }

        return predicted;
    }

    /// <summary>The most probable class of one row; of equally probable ones the lowest.</summary>
    /// <param name="row">The columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public int Predict(ReadOnlySpan<double> row) => Classes[Softmax.ArgMax(PredictProbabilities(row))];

    /// <summary>For each row the probability of each class, in the order of <see cref="Classes"/>.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public double[][] PredictProbabilities(NumericMatrix features)
    {
        FeatureCheck.ForPredict(features, ColumnCount);
        var probabilities = new double[features.RowCount][];
        for (var i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = new double[Classes.Length];
            Scores(features.Row(i), probabilities[i]);
            Softmax.Normalize(probabilities[i]);
        }

        return probabilities;
    }

    /// <summary>The probability of each class for one row, in the order of <see cref="Classes"/>.</summary>
    /// <param name="row">The columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public double[] PredictProbabilities(ReadOnlySpan<double> row)
    {
        FeatureCheck.ForPredict(row, ColumnCount);
        var probabilities = new double[Classes.Length];
        Scores(row, probabilities);
        Softmax.Normalize(probabilities);
        return probabilities;
    }

    /// <inheritdoc/>
    public bool Equals(LogisticRegression? other) =>
        other is not null
        && Iterations == other.Iterations
        && Converged == other.Converged
        && StateEquality.Same(Classes, other.Classes)
        && StateEquality.Same(Coefficients, other.Coefficients)
        && StateEquality.Same(Intercepts, other.Intercepts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Classes.Length, Iterations, Converged, StateEquality.Hash(Intercepts));

    private void Scores(ReadOnlySpan<double> row, Span<double> scores)
    {
        var first = Classes.Length - Coefficients.Length;
        scores[0] = 0;
        for (var k = 0; k < Coefficients.Length; k++)
        {
            scores[k + first] = DenseRows.Dot(row, Coefficients[k]) + Intercepts[k];
        }
    }

    private static LogisticRegression FromParameters(int[] classes, double[] means, NewtonResult result)
    {
        var size = means.Length + 1;
        var coefficients = new double[result.Parameters.Length / size][];
        var intercepts = new double[coefficients.Length];
        for (var k = 0; k < coefficients.Length; k++)
        {
            coefficients[k] = result.Parameters[(k * size)..((k * size) + means.Length)];
            intercepts[k] = result.Parameters[(k * size) + means.Length] - DenseRows.Dot(coefficients[k], means);
        }

        return new LogisticRegression(classes, coefficients, intercepts, result.Iterations, result.Converged);
    }
}
