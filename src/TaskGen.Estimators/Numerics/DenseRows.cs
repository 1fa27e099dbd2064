using System.Numerics;
using System.Runtime.InteropServices;
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

    /// <summary>A centred copy with a last column of ones, whose coefficient is the intercept.</summary>
    public static double[] CentredWithOnes(NumericMatrix features, ReadOnlySpan<double> offsets)
    {
        var size = offsets.Length + 1;
        var values = new double[checked(features.RowCount * size)];
        for (var i = 0; i < features.RowCount; i++)
        {
            var row = values.AsSpan(i * size, size);
            features.Row(i).CopyTo(row);
            row[^1] = 1;
            for (var j = 0; j < offsets.Length; j++)
            {
                row[j] -= offsets[j];
            }
        }

        return values;
    }

    /// <summary>Adds <c>factor · source</c> to the target, as far as the target reaches.</summary>
    public static void AddScaled(Span<double> target, double factor, ReadOnlySpan<double> source)
    {
        var wideTarget = MemoryMarshal.Cast<double, Vector<double>>(target);
        var wideSource = MemoryMarshal.Cast<double, Vector<double>>(source[..target.Length]);
        for (var i = 0; i < wideTarget.Length; i++)
        {
            wideTarget[i] += factor * wideSource[i];
        }

        for (var i = wideTarget.Length * Vector<double>.Count; i < target.Length; i++)
        {
            target[i] += factor * source[i];
        }
    }

    /// <summary>The scalar product, summed in order: in wide registers the last digits would depend on the processor.</summary>
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
