using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Mean and population variance of each column, in two passes with a correction for rounding.</summary>
/// <remarks>T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for computing the sample variance" (1983).</remarks>
internal readonly record struct ColumnMoments(double[] Means, double[] Variances)
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
        var means = MeansOf(features, groups, group, cancellationToken);
        var squares = new double[means.Length];
        var residuals = new double[means.Length];
        var count = 0;
        for (var i = 0; i < features.RowCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (groups[i] != group)
            {
                continue;
            }

            count++;
            var row = features.Row(i);
            for (var j = 0; j < row.Length; j++)
            {
                var deviation = row[j] - means[j];
                squares[j] += deviation * deviation;
                residuals[j] += deviation;
            }
        }

        for (var j = 0; j < squares.Length; j++)
        {
            squares[j] = Math.Max(0, squares[j] - (residuals[j] * residuals[j] / count)) / count;
        }

        return new ColumnMoments(means, squares);
    }

    private static double[] MeansOf(
        NumericMatrix features, ReadOnlySpan<int> groups, int group, CancellationToken cancellationToken)
    {
        var means = new double[features.ColumnCount];
        var count = 0;
        for (var i = 0; i < features.RowCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (groups[i] != group)
            {
                continue;
            }

            count++;
            var row = features.Row(i);
            for (var j = 0; j < row.Length; j++)
            {
                means[j] += row[j];
            }
        }

        for (var j = 0; j < means.Length; j++)
        {
            means[j] /= count;
        }

        return means;
    }
}
