using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Fills in missing numbers (NaN) with what training rows taught, and can tell in further columns where they were missing.</summary>
/// <remarks>
/// A column without any number in the training rows is left out, unless it is to be kept or filled with a constant. This is
/// scikit-learn's SimpleImputer, indicators included.
/// Two imputers are equal if their numbers are. The arrays belong to the imputer and must not be changed.
/// </remarks>
/// <param name="Fill">What missing numbers of each column become; NaN for a column that is left out.</param>
/// <param name="Indicated">The columns, from 0 and ascending, with an indicator (1 where a number was missing, else 0) behind the others.</param>
public sealed record Imputer(double[] Fill, int[] Indicated) : INumericTransformer
{
    /// <summary>Learns what to fill in.</summary>
    /// <param name="features">The training rows; finite numbers, NaN where one is missing.</param>
    /// <param name="strategy">What takes the place of missing numbers. Default the mean.</param>
    /// <param name="constant">What <see cref="ImputeStrategy.Constant"/> fills in, finite. Default 0.</param>
    /// <param name="indicators">Whether each column that misses a number in the training rows gets a column that tells where. Default false.</param>
    /// <param name="keepEmptyColumns">Whether columns without any number are kept, filled with 0. Default false.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows or no columns, a number is infinite, or no column has any number.</exception>
    public static Imputer Fit(
        NumericMatrix features,
        ImputeStrategy strategy = ImputeStrategy.Mean,
        double constant = 0,
        bool indicators = false,
        bool keepEmptyColumns = false,
        CancellationToken cancellationToken = default)
    {
        FeatureCheck.ForFit(features, mayBeMissing: true);
        var fill = FillOf(features, strategy, constant, cancellationToken);
        if (keepEmptyColumns)
        {
            fill = Array.ConvertAll(fill, static value => double.IsNaN(value) ? 0 : value);
        }

        if (Array.TrueForAll(fill, double.IsNaN))
        {
            throw new ArgumentException(
                $"No column ({string.Join(", ", features.ColumnNames)}) holds any number, so there is nothing to fill in and nothing would be"
                + " left. Leave the columns out, or use keepEmptyColumns or ImputeStrategy.Constant.",
                nameof(features));
        }

        return new Imputer(fill, indicators ? ColumnsWithMissing(features) : []);
    }

    /// <summary>A copy of the rows without missing numbers; indicators are named after their column, with <c>_missing</c>.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers, NaN where one is missing.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is infinite.</exception>
    public NumericMatrix Transform(NumericMatrix features)
    {
        FeatureCheck.ForPredict(features, Fill.Length, mayBeMissing: true);
        var names = features.ColumnNames.Where((_, j) => !double.IsNaN(Fill[j]))
            .Concat(Indicated.Select(j => features.ColumnNames[j] + "_missing")).ToArray();
        var values = new double[checked(features.RowCount * names.Length)];
        for (var i = 0; i < features.RowCount; i++)
        {
            Apply(features.Row(i), values.AsSpan(i * names.Length, names.Length));
        }

        return new NumericMatrix(values, names);
    }

    /// <summary>A copy of one row without missing numbers, indicators at its end.</summary>
    /// <param name="row">The columns that were fitted, in the same order; finite numbers, NaN where one is missing.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is infinite.</exception>
    public double[] Transform(ReadOnlySpan<double> row)
    {
        FeatureCheck.ForPredict(row, Fill.Length, mayBeMissing: true);
        var filled = new double[Fill.Count(static value => !double.IsNaN(value)) + Indicated.Length];
        Apply(row, filled);
        return filled;
    }

    /// <inheritdoc/>
    public bool Equals(Imputer? other) =>
        other is not null && StateEquality.Same(Fill, other.Fill) && StateEquality.Same(Indicated, other.Indicated);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StateEquality.Hash(Fill), Indicated.Length);

    private static double[] FillOf(NumericMatrix features, ImputeStrategy strategy, double constant, CancellationToken cancellationToken)
    {
        var fill = new double[features.ColumnCount];
        switch (strategy)
        {
            case ImputeStrategy.Mean:
                return ColumnMoments.Of(features, cancellationToken).Means;
            case ImputeStrategy.Constant:
                OptionCheck.Finite(constant, nameof(constant));
                Array.Fill(fill, constant);
                return fill;
            case ImputeStrategy.Median or ImputeStrategy.MostFrequent:
                var buffer = new double[features.RowCount];
                for (var j = 0; j < fill.Length; j++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var sorted = SortedColumn.Of(features, j, buffer);
                    fill[j] = strategy == ImputeStrategy.Median ? SortedColumn.Quantile(sorted, 0.5) : SortedColumn.MostFrequent(sorted);
                }

                return fill;
            default:
                throw new ArgumentException($"{strategy} is no ImputeStrategy.", nameof(strategy));
        }
    }

    private static int[] ColumnsWithMissing(NumericMatrix features)
    {
        var missing = new bool[features.ColumnCount];
        for (var i = 0; i < features.RowCount; i++)
        {
            var row = features.Row(i);
            for (var j = 0; j < row.Length; j++)
            {
                missing[j] |= double.IsNaN(row[j]);
            }
        }

        return [.. Enumerable.Range(0, missing.Length).Where(j => missing[j])];
    }

    private void Apply(ReadOnlySpan<double> row, Span<double> filled)
    {
        var column = 0;
        for (var j = 0; j < row.Length; j++)
        {
            if (!double.IsNaN(Fill[j]))
            {
                filled[column++] = double.IsNaN(row[j]) ? Fill[j] : row[j];
            }
        }

        foreach (var j in Indicated)
        {
            filled[column++] = double.IsNaN(row[j]) ? 1 : 0;
        }
    }
}
