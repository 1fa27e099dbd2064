using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Linear least squares with an L2 penalty.</summary>
/// <remarks>
/// Minimises <c>Σ (target − prediction)² + alpha · ‖coefficients‖²</c>; the intercept is not penalised
/// (A. E. Hoerl, R. W. Kennard, "Ridge regression", 1970; scikit-learn's objective). Solved by the normal equations of the
/// centred columns. Two models are equal if their numbers are. The array belongs to the model and must not be changed.
/// </remarks>
/// <param name="Coefficients">A number for each column.</param>
/// <param name="Intercept">The prediction where all columns are 0.</param>
public sealed record Ridge(double[] Coefficients, double Intercept) : IRegressor
{
    /// <summary>Fits the model.</summary>
    /// <param name="features">The training rows; finite numbers only. Standardised columns are penalised alike.</param>
    /// <param name="targets">The number to predict for each row; finite.</param>
    /// <param name="alpha">The weight of the penalty, 0 or above; 0 is ordinary least squares. Default 1.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows or columns, a number is NaN or infinite, the targets do not match the
    /// rows, alpha is negative, or it is 0 and the columns depend on each other linearly.</exception>
    public static Ridge Fit(
        NumericMatrix features,
        ReadOnlySpan<double> targets,
        double alpha = 1.0,
        CancellationToken cancellationToken = default)
    {
        FeatureCheck.ForFit(features);
        FeatureCheck.SameLength(features, targets.Length, nameof(targets));
        OptionCheck.NotNegative(alpha, nameof(alpha));
        FeatureCheck.SquareFits(features, features.ColumnCount);
        var targetMean = FiniteMean(targets);
        var (means, _, _) = ColumnMoments.Of(features, cancellationToken);
        var columns = features.ColumnCount;
        var rows = DenseRows.Centred(features, means);
        var gram = new double[columns * columns];
        var right = new double[columns];
        for (var i = 0; i < targets.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddRow(rows.AsSpan(i * columns, columns), targets[i] - targetMean, gram, right);
        }

        for (var j = 0; j < columns; j++)
        {
            gram[(j * columns) + j] += alpha;
        }

        if (!PositiveDefiniteSystem.TrySolve(gram, right, 0, out var coefficients))
        {
            throw new ArgumentException(
                $"The {columns} columns depend on each other linearly (or are constant) over the {targets.Length} rows, and alpha"
                + $" = {FeatureCheck.Text(alpha)} does not tell them apart. Use a larger alpha, or leave columns out.",
                nameof(features));
        }

        return new Ridge(coefficients, targetMean - DenseRows.Dot(coefficients, means));
    }

    /// <summary>The prediction for each row.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public double[] Predict(NumericMatrix features)
    {
        FeatureCheck.ForPredict(features, Coefficients.Length);
        var predicted = new double[features.RowCount];
        for (var i = 0; i < predicted.Length; i++)
        {
            predicted[i] = Intercept + DenseRows.Dot(Coefficients, features.Row(i));
        }

        return predicted;
    }

    /// <summary>The prediction for one row.</summary>
    /// <param name="row">The columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public double Predict(ReadOnlySpan<double> row)
    {
        FeatureCheck.ForPredict(row, Coefficients.Length);
        return Intercept + DenseRows.Dot(Coefficients, row);
    }

    /// <inheritdoc/>
    public bool Equals(Ridge? other) =>
        other is not null && Intercept.Equals(other.Intercept) && StateEquality.Same(Coefficients, other.Coefficients);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Intercept, StateEquality.Hash(Coefficients));

    private static void AddRow(ReadOnlySpan<double> row, double target, double[] gram, double[] right)
    {
        DenseRows.AddScaled(right, target, row);
        for (var a = 0; a < row.Length; a++)
        {
            DenseRows.AddScaled(gram.AsSpan(a * row.Length, row.Length), row[a], row);
        }
    }

    private static double FiniteMean(ReadOnlySpan<double> targets)
    {
        var sum = 0.0;
        for (var i = 0; i < targets.Length; i++)
        {
            if (!double.IsFinite(targets[i]))
            {
                throw new ArgumentException(
                    $"The target of row {i} (counted from 0) is {FeatureCheck.Text(targets[i])}; a finite number was expected.",
                    nameof(targets));
            }

            sum += targets[i];
        }

        return sum / targets.Length;
    }
}
