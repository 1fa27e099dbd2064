using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Brings each column into a range, 0 to 1 unless another is asked for, by its least and greatest number in training rows.</summary>
/// <remarks>
/// Numbers beyond those of the training rows come out beyond the range, unless <paramref name="Clip"/> keeps them at its ends.
/// A constant column comes out at the lower end. Missing values (NaN) are left out of the fit and stay missing. This is
/// scikit-learn's MinMaxScaler.
/// Two scalers are equal if their numbers are. The arrays belong to the scaler and must not be changed.
/// </remarks>
/// <param name="Minimum">The least number of each column; NaN for a column without any.</param>
/// <param name="Maximum">The greatest number of each column; NaN for a column without any.</param>
/// <param name="Low">Where the least number comes out.</param>
/// <param name="High">Where the greatest number comes out.</param>
/// <param name="Clip">Whether what lies beyond the range comes out at its ends.</param>
public sealed record MinMaxScaler(double[] Minimum, double[] Maximum, double Low = 0, double High = 1, bool Clip = false) : INumericTransformer
{
    /// <summary>Learns the least and the greatest number of each column.</summary>
    /// <param name="features">The training rows; finite numbers, NaN where one is missing.</param>
    /// <param name="low">Where the least number is to come out. Default 0.</param>
    /// <param name="high">Where the greatest number is to come out, above <paramref name="low"/>. Default 1.</param>
    /// <param name="clip">Whether what lies beyond the range is to come out at its ends. Default false.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows or no columns, a number is infinite, or the range is empty.</exception>
    public static MinMaxScaler Fit(
        NumericMatrix features, double low = 0, double high = 1, bool clip = false, CancellationToken cancellationToken = default)
    {
        FeatureCheck.ForFit(features, mayBeMissing: true);
        OptionCheck.Range(low, high, nameof(low), nameof(high));
        var minimum = new double[features.ColumnCount];
        var maximum = new double[features.ColumnCount];
        Array.Fill(minimum, double.NaN);
        Array.Fill(maximum, double.NaN);
        for (var i = 0; i < features.RowCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = features.Row(i);
            for (var j = 0; j < row.Length; j++)
            {
                minimum[j] = double.MinNumber(minimum[j], row[j]);
                maximum[j] = double.MaxNumber(maximum[j], row[j]);
            }
        }

        return new MinMaxScaler(minimum, maximum, low, high, clip);
    }

    /// <summary>A scaled copy of the rows, with the same column names.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers, NaN where one is missing.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is infinite.</exception>
    public NumericMatrix Transform(NumericMatrix features)
    {
        FeatureCheck.ForPredict(features, Minimum.Length, mayBeMissing: true);
        var values = DenseRows.Copy(features);
        for (var start = 0; start < values.Length; start += Minimum.Length)
        {
            Apply(values.AsSpan(start, Minimum.Length));
        }

        return new NumericMatrix(values, features.ColumnNames);
    }

    /// <summary>A scaled copy of one row.</summary>
    /// <param name="row">The columns that were fitted, in the same order; finite numbers, NaN where one is missing.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is infinite.</exception>
    public double[] Transform(ReadOnlySpan<double> row)
    {
        FeatureCheck.ForPredict(row, Minimum.Length, mayBeMissing: true);
        var scaled = row.ToArray();
        Apply(scaled);
        return scaled;
    }

    /// <inheritdoc/>
    public bool Equals(MinMaxScaler? other) =>
        other is not null
        && Low.Equals(other.Low)
        && High.Equals(other.High)
        && Clip == other.Clip
        && StateEquality.Same(Minimum, other.Minimum)
        && StateEquality.Same(Maximum, other.Maximum);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High, Clip, StateEquality.Hash(Minimum), StateEquality.Hash(Maximum));

    private void Apply(Span<double> row)
    {
        for (var j = 0; j < row.Length; j++)
        {
            // In scikit-learn's order of operations, so that columns far from 0 are rounded alike.
            var factor = (High - Low) / Scales.WithoutZero(Maximum[j] - Minimum[j]);
            var value = (row[j] * factor) + (Low - (Minimum[j] * factor));
            row[j] = Clip ? Math.Clamp(value, Low, High) : value;
        }
    }
}
