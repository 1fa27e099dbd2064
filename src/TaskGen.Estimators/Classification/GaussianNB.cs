using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Naive Bayes with a normal distribution for each column of each class.</summary>
/// <remarks>
/// <c>p(class | x) ∝ prior · Π N(x_j; mean_j, variance_j)</c>. As in scikit-learn, a small part of the largest variance of
/// any column is added to all variances, so that a column which is constant within a class does no harm.
/// Two models are equal if their numbers are. The arrays belong to the model and must not be changed.
/// </remarks>
/// <param name="Classes">The labels told apart, ascending.</param>
/// <param name="Priors">The share of each class among the training rows.</param>
/// <param name="Means">For each class the mean of each column.</param>
/// <param name="Variances">For each class the population variance of each column, smoothing included.</param>
public sealed record GaussianNB(int[] Classes, double[] Priors, double[][] Means, double[][] Variances) : IClassifier
{
    private int ColumnCount => Means[0].Length;

    /// <summary>Fits the model.</summary>
    /// <param name="features">The training rows; finite numbers only.</param>
    /// <param name="labels">The class of each row; any integers.</param>
    /// <param name="varianceSmoothing">The part of the largest column variance that is added to all variances, 0 or above. Default 1e-9.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows or columns, a number is NaN or infinite, the labels do not match the
    /// rows or are all the same, the smoothing is out of range, or a variance remains 0.</exception>
    public static GaussianNB Fit(
        NumericMatrix features,
        ReadOnlySpan<int> labels,
        double varianceSmoothing = 1e-9,
        CancellationToken cancellationToken = default)
    {
        FeatureCheck.ForFit(features);
        FeatureCheck.SameLength(features, labels.Length, nameof(labels));
        OptionCheck.NotNegative(varianceSmoothing, nameof(varianceSmoothing));
        var (classes, indices) = ClassLabels.ForFit(labels);
        var smoothing = varianceSmoothing * ColumnMoments.Of(features, cancellationToken).Variances.Max();
        var priors = new double[classes.Length];
        foreach (var index in indices)
        {
            priors[index] += 1.0 / indices.Length;
        }

        var means = new double[classes.Length][];
        var variances = new double[classes.Length][];
        for (var k = 0; k < classes.Length; k++)
        {
            (means[k], variances[k], _) = ColumnMoments.Of(features, indices, k, cancellationToken);
            for (var j = 0; j < variances[k].Length; j++)
            {
                variances[k][j] += smoothing;
                RequirePositive(variances[k][j], features, j, classes[k]);
            }
        }

        return new GaussianNB(classes, priors, means, variances);
    }

    /// <summary>The most probable class of each row; of equally probable ones the lowest.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public int[] Predict(NumericMatrix features)
    {
        FeatureCheck.ForPredict(features, ColumnCount);
        var predicted = new int[features.RowCount];
        for (var i = 0; i < predicted.Length; i++)
        {
            predicted[i] = Classes[Softmax.ArgMax(LogJoint(features.Row(i)))];
        }

        return predicted;
    }

    /// <summary>The most probable class of one row; of equally probable ones the lowest.</summary>
    /// <param name="row">The columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public int Predict(ReadOnlySpan<double> row)
    {
        FeatureCheck.ForPredict(row, ColumnCount);
        return Classes[Softmax.ArgMax(LogJoint(row))];
    }

    /// <summary>For each row the probability of each class, in the order of <see cref="Classes"/>.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public double[][] PredictProbabilities(NumericMatrix features)
    {
        FeatureCheck.ForPredict(features, ColumnCount);
        var probabilities = new double[features.RowCount][];
        for (var i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = LogJoint(features.Row(i));
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
        var probabilities = LogJoint(row);
        Softmax.Normalize(probabilities);
        return probabilities;
    }

    /// <inheritdoc/>
    public bool Equals(GaussianNB? other) =>
        other is not null
        && StateEquality.Same(Classes, other.Classes)
        && StateEquality.Same(Priors, other.Priors)
        && StateEquality.Same(Means, other.Means)
        && StateEquality.Same(Variances, other.Variances);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Classes.Length, StateEquality.Hash(Priors), StateEquality.Hash(Means[0]));

    // For each class log prior + log likelihood.
    private double[] LogJoint(ReadOnlySpan<double> row)
    {
        var joint = new double[Classes.Length];
        for (var k = 0; k < joint.Length; k++)
        {
            var sum = 0.0;
            for (var j = 0; j < row.Length; j++)
            {
                var deviation = row[j] - Means[k][j];
                sum += Math.Log(2 * Math.PI * Variances[k][j]) + (deviation * deviation / Variances[k][j]);
            }

            joint[k] = Math.Log(Priors[k]) - (sum / 2);
        }

        return joint;
    }

    private static void RequirePositive(double variance, NumericMatrix features, int column, int label)
    {
        if (!(variance > 0))
        {
            throw new ArgumentException(
                $"Column '{features.ColumnNames[column]}' is constant among the rows of class {label}, and no smoothing makes up for it."
                + " Use a varianceSmoothing above 0, and at least one column that varies.",
                nameof(features));
        }
    }
}
