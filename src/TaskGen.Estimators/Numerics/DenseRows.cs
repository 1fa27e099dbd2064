using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Row-major copies of features, so that inner loops run over one array whatever view they came from.</summary>
internal static class DenseRows
{
    public static double[] Copy(NumericMatrix features)
    {
        var values = new double[checked(features.RowCount * features.ColumnCount)];
        for (var i = 0; i < features.RowCount; i++)
        {
            features.Row(i).CopyTo(values.AsSpan(i * features.ColumnCount));
        }

        return values;
    }

    /// <summary>A copy with an offset subtracted from each column.</summary>
    public static double[] Centred(NumericMatrix features, ReadOnlySpan<double> offsets)
    {
        var values = Copy(features);
        for (var start = 0; start < values.Length; start += offsets.Length)
        {
            var row = values.AsSpan(start, offsets.Length);
            for (var j = 0; j < row.Length; j++)
            {
                row[j] -= offsets[j];
            }
        }

        return values;
    }

    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
