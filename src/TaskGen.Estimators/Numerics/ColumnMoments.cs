using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Mean, population variance and count of the numbers of each column, in two passes with a correction for rounding. NaN is no
/// number; a column without any has NaN for both.</summary>
/// <remarks>T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample variance" (1983).</remarks>
internal readonly record struct ColumnMoments(double[] Means, double[] Variances, int[] Counts)
{
    public static ColumnMoments Of(NumericMatrix features, CancellationToken cancellationToken)
    {
        var all = new int[features.RowCount];
        return Of(features, all, 0, cancellationToken);
    }

    /// <summary>The moments of those rows whose group is <paramref name="group"/>; there must be one at least.</summary>
    public static ColumnMoments Of(
        NumericMatrix features, ReadOnlySpan<int> groups, int group, CancellationToken cancellationToken)
    {
        var (means, counts) = MeansOf(features, groups, group, cancellationToken);
        var squares = new double[means.Length];
        var residuals = new double[means.Length];
        for (var i = 0; i < features.RowCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (groups[i] != group)
            {
                continue;
            }

            var row = features.Row(i);
            for (var j = 0; j < row.Length; j++)
            {
                var deviation = double.IsNaN(row[j]) ? 0 : row[j] - means[j];
                squares[j] += deviation * deviation;
                residuals[j] += deviation;
            }
        }

        for (var j = 0; j < squares.Length; j++)
        {
            squares[j] = Math.Max(0, squares[j] - (residuals[j] * residuals[j] / counts[j])) / counts[j];
            means[j] += residuals[j] / counts[j];
        }

        return new ColumnMoments(means, squares, counts);
    }

    private static (double[] Means, int[] Counts) MeansOf(
        NumericMatrix features, ReadOnlySpan<int> groups, int group, CancellationToken cancellationToken)
    {
        var means = new double[features.ColumnCount];
        var counts = new int[features.ColumnCount];
        for (var i = 0; i < features.RowCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (groups[i] != group)
            {
                continue;
            }

            var row = features.Row(i);
            for (var j = 0; j < row.Length; j++)
            {
                if (!double.IsNaN(row[j]))
                {
                    means[j] += row[j];
                    counts[j]++;
                }
            }
        }

        for (var j = 0; j < means.Length; j++)
        {
            means[j] /= counts[j];
        }

        return (means, counts);
    }
}
