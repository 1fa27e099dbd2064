using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Brings each column to mean 0 and variance 1: <c>(x − mean) / scale</c>, as learned from training rows.</summary>
/// <remarks>
/// Fit it on training rows alone and keep it with the model: test rows must be scaled with what the training rows taught.
/// Missing values (NaN) are left out of the fit and stay missing; a column without any number is NaN throughout. This is
/// scikit-learn's StandardScaler; moments are taken in two passes.
/// Two scalers are equal if their numbers are. The arrays belong to the scaler and must not be changed.
/// </remarks>
/// <param name="Mean">The mean of each column.</param>
/// <param name="Scale">The population standard deviation of each column; 1 for a column that is constant to working precision.</param>
public sealed record StandardScaler(double[] Mean, double[] Scale) : INumericTransformer
{
    /// <summary>Learns mean and standard deviation of each column.</summary>
    /// <param name="features">The training rows; finite numbers, NaN where one is missing.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows or no columns, or a number is infinite.</exception>
    public static StandardScaler Fit(NumericMatrix features, CancellationToken cancellationToken = default)
    {
        FeatureCheck.ForFit(features, mayBeMissing: true);
        var (means, variances, counts) = ColumnMoments.Of(features, cancellationToken);
        var scale = new double[variances.Length];
        for (var j = 0; j < scale.Length; j++)
        {
            scale[j] = IsConstant(variances[j], means[j], counts[j]) ? 1 : Math.Sqrt(variances[j]);
        }

        return new StandardScaler(means, scale);
    }

    /// <summary>A scaled copy of the rows, with the same column names.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers, NaN where one is missing.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is infinite.</exception>
    public NumericMatrix Transform(NumericMatrix features) => AffineColumns.Apply(features, Mean, Scale);

    /// <summary>A scaled copy of one row.</summary>
    /// <param name="row">The columns that were fitted, in the same order; finite numbers, NaN where one is missing.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is infinite.</exception>
    public double[] Transform(ReadOnlySpan<double> row) => AffineColumns.Apply(row, Mean, Scale);

    /// <inheritdoc/>
    public bool Equals(StandardScaler? other) =>
        other is not null && StateEquality.Same(Mean, other.Mean) && StateEquality.Same(Scale, other.Scale);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StateEquality.Hash(Mean), StateEquality.Hash(Scale));

    // The bound on the rounding error of a variance in two passes, as scikit-learn has it:
    // dividing by such a variance would blow noise up to unit size.
    private static bool IsConstant(double variance, double mean, int rows)
    {
        const double Epsilon = 2.220446049250313e-16;
        var error = rows * mean * Epsilon;
        return variance <= (rows * Epsilon * variance) + (error * error);
    }
}
