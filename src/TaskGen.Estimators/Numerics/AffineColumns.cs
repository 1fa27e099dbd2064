using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Columns moved and scaled: <c>(x − offset) / divisor</c>, one offset and divisor a column.</summary>
internal static class AffineColumns
{
    public static NumericMatrix Apply(NumericMatrix features, double[] offsets, double[] divisors)
    {
        FeatureCheck.ForPredict(features, offsets.Length, mayBeMissing: true);
        var values = DenseRows.Copy(features);
        for (var start = 0; start < values.Length; start += offsets.Length)
        {
            InPlace(values.AsSpan(start, offsets.Length), offsets, divisors);
        }

        return new NumericMatrix(values, features.ColumnNames);
    }

    public static double[] Apply(ReadOnlySpan<double> row, double[] offsets, double[] divisors)
    {
        FeatureCheck.ForPredict(row, offsets.Length, mayBeMissing: true);
        var scaled = row.ToArray();
        InPlace(scaled, offsets, divisors);
        return scaled;
    }

    private static void InPlace(Span<double> row, double[] offsets, double[] divisors)
    {
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = (row[j] - offsets[j]) / divisors[j];
        }
    }
}
