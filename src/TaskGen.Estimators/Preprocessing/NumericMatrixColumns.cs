using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Chooses and joins the columns of matrices.</summary>
public static class NumericMatrixColumns
{
    /// <summary>A copy of some columns, in the order of their names.</summary>
    /// <param name="features">The rows.</param>
    /// <param name="columns">The names, which are compared exactly.</param>
    /// <exception cref="ArgumentException">There is no column of a name.</exception>
    public static NumericMatrix SelectColumns(this NumericMatrix features, params string[] columns) => new ColumnSelector(columns).Transform(features);

    /// <summary>A copy with the columns of other matrices behind its own: side by side, row by row.</summary>
    /// <param name="features">The first columns.</param>
    /// <param name="others">The columns behind them, in order.</param>
    /// <exception cref="ArgumentException">A matrix has another number of rows.</exception>
    public static NumericMatrix Append(this NumericMatrix features, params ReadOnlySpan<NumericMatrix> others)
    {
        ArgumentNullException.ThrowIfNull(features);
        foreach (var other in others)
        {
            ArgumentNullException.ThrowIfNull(other, nameof(others));
            if (other.RowCount != features.RowCount)
            {
                throw new ArgumentException(
                    $"The first columns ({string.Join(", ", features.ColumnNames.Take(3))}) have {features.RowCount} rows, and others"
                    + $" ({string.Join(", ", other.ColumnNames.Take(3))}) have {other.RowCount}. Make all of them of the same rows.",
                    nameof(others));
            }
        }

        NumericMatrix[] all = [features, .. others];
        var names = LazyNames.Joined(Array.ConvertAll(all, static matrix => matrix.ColumnNames));
        var values = new double[checked(features.RowCount * names.Count)];
        var start = 0;
        foreach (var matrix in all)
        {
            Copy(matrix, values, start, names.Count);
            start += matrix.ColumnCount;
        }

        return new NumericMatrix(values, names);
    }

    private static void Copy(NumericMatrix source, double[] values, int start, int width)
    {
        for (var i = 0; i < source.RowCount; i++)
        {
            source.Row(i).CopyTo(values.AsSpan((i * width) + start));
        }
    }
}
