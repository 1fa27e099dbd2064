using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Brings each column to median 0 and a distance of 1 between two quantiles, which a few extreme numbers do not move.</summary>
/// <remarks>
/// Quantiles are linear between neighbours (Hyndman and Fan's type 7). Missing values (NaN) are left out of the fit and stay
/// missing; a column without any number is NaN throughout. This is scikit-learn's RobustScaler.
/// Two scalers are equal if their numbers are. The arrays belong to the scaler and must not be changed.
/// </remarks>
/// <param name="Center">The median of each column.</param>
/// <param name="Scale">The distance of the two quantiles of each column; 1 where they are the same to working precision.</param>
public sealed record RobustScaler(double[] Center, double[] Scale) : INumericTransformer
{
    /// <summary>Learns median and quantiles of each column.</summary>
    /// <param name="features">The training rows; finite numbers, NaN where one is missing.</param>
    /// <param name="lowQuantile">The lower quantile, from 0 to 1. Default 0.25.</param>
    /// <param name="highQuantile">The upper quantile, from 0 to 1 and above the lower. Default 0.75.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows or no columns, a number is infinite, or the quantiles are out of range.</exception>
    public static RobustScaler Fit(
        NumericMatrix features, double lowQuantile = 0.25, double highQuantile = 0.75, CancellationToken cancellationToken = default)
    {
        FeatureCheck.ForFit(features, mayBeMissing: true);
        OptionCheck.Share(lowQuantile, nameof(lowQuantile));
        OptionCheck.Share(highQuantile, nameof(highQuantile));
        OptionCheck.Range(lowQuantile, highQuantile, nameof(lowQuantile), nameof(highQuantile));
        var center = new double[features.ColumnCount];
        var scale = new double[features.ColumnCount];
        var buffer = new double[features.RowCount];
        for (var j = 0; j < center.Length; j++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sorted = SortedColumn.Of(features, j, buffer);
            center[j] = SortedColumn.Quantile(sorted, 0.5);
            scale[j] = Scales.WithoutZero(SortedColumn.Quantile(sorted, highQuantile) - SortedColumn.Quantile(sorted, lowQuantile));
        }

        return new RobustScaler(center, scale);
    }

    /// <summary>A scaled copy of the rows, with the same column names.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers, NaN where one is missing.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is infinite.</exception>
    public NumericMatrix Transform(NumericMatrix features) => AffineColumns.Apply(features, Center, Scale);

    /// <summary>A scaled copy of one row.</summary>
    /// <param name="row">The columns that were fitted, in the same order; finite numbers, NaN where one is missing.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is infinite.</exception>
    public double[] Transform(ReadOnlySpan<double> row) => AffineColumns.Apply(row, Center, Scale);

    /// <inheritdoc/>
    public bool Equals(RobustScaler? other) =>
        other is not null && StateEquality.Same(Center, other.Center) && StateEquality.Same(Scale, other.Scale);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StateEquality.Hash(Center), StateEquality.Hash(Scale));
}
