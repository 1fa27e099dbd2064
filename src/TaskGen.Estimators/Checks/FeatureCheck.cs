using System.Globalization;
using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>What every estimator asks of its features before it looks at them.</summary>
internal static class FeatureCheck
{
    /// <summary>Features to fit on: at least one row and one column, and finite numbers everywhere (or NaN, where a number may be missing).</summary>
    public static void ForFit(NumericMatrix features, bool mayBeMissing = false)
    {
        ArgumentNullException.ThrowIfNull(features);
        if (features.ColumnCount == 0)
        {
            throw new ArgumentException("The features have no columns; at least one is needed.", nameof(features));
        }

        if (features.RowCount == 0)
        {
            throw new ArgumentException("There are no rows to fit on; at least one is needed.", nameof(features));
        }

        RequireFinite(features, mayBeMissing);
    }

    /// <summary>Features to predict for: as many columns as were fitted, and finite numbers everywhere (or NaN, where a number may be missing).</summary>
    public static void ForPredict(NumericMatrix features, int fittedColumns, bool mayBeMissing = false)
    {
        ArgumentNullException.ThrowIfNull(features);
        if (features.ColumnCount != fittedColumns)
        {
            throw new ArgumentException(
                $"Fitted on {Columns(fittedColumns)}, but these features have {Columns(features.ColumnCount)}"
                + $" ({string.Join(", ", features.ColumnNames)}). Pass the columns that were fitted, in the same order.",
                nameof(features));
        }

        RequireFinite(features, mayBeMissing);
    }

    /// <summary>One row to predict for: as many numbers as there were columns, all finite (or NaN, where a number may be missing).</summary>
    public static void ForPredict(ReadOnlySpan<double> row, int fittedColumns, bool mayBeMissing = false)
    {
        if (row.Length != fittedColumns)
        {
            throw new ArgumentException(
                $"Fitted on {Columns(fittedColumns)}, but this row has {Columns(row.Length)}."
                + " Pass the columns that were fitted, in the same order.",
                nameof(row));
        }

        for (var column = 0; column < row.Length; column++)
        {
            if (!double.IsFinite(row[column]) && !(mayBeMissing && double.IsNaN(row[column])))
            {
                throw new ArgumentException(
                    $"The row holds {Text(row[column])} in column {column} (counted from 0); a finite number was expected.",
                    nameof(row));
            }
        }
    }

    /// <summary>As many labels or targets as rows.</summary>
    public static void SameLength(NumericMatrix features, int count, string what)
    {
        if (count != features.RowCount)
        {
            throw new ArgumentException(
                $"There are {features.RowCount} rows of features but {count} {what}; each row needs exactly one.", what);
        }
    }

    /// <summary>Few enough coefficients for a square matrix of them in one array.</summary>
    public static void SquareFits(NumericMatrix features, int coefficients)
    {
        if ((long)coefficients * coefficients > Array.MaxLength)
        {
            throw new ArgumentException(
                $"{Columns(features.ColumnCount)} make {coefficients} coefficients, too many for a square matrix of them in memory"
                + $" (at most {(int)Math.Sqrt(Array.MaxLength)}). Leave columns out, or join rare categories.",
                nameof(features));
        }
    }

    /// <summary>A number for an error message, the same in every culture.</summary>
    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Columns(int count) => count == 1 ? "1 column" : $"{count} columns";

    private static void RequireFinite(NumericMatrix features, bool mayBeMissing)
    {
        for (var row = 0; row < features.RowCount; row++)
        {
            var values = features.Row(row);
            for (var column = 0; column < values.Length; column++)
            {
                if (!double.IsFinite(values[column]) && !(mayBeMissing && double.IsNaN(values[column])))
                {
                    throw new ArgumentException(
                        $"Row {row} (counted from 0) holds {Text(values[column])} in column '{features.ColumnNames[column]}';"
                        + " a finite number was expected. "
                        + (mayBeMissing ? "Leave such rows out, or mark the number as missing (NaN)." : "Fill in or leave out missing values first."),
                        nameof(features));
                }
            }
        }
    }
}
