using TaskGen.Learn.Tuning.Samplers.Points;

namespace TaskGen.Learn.Tuning.Samplers.Tpe;

/// <summary>How wide the kernels of a mixture are.</summary>
internal static class KernelWidths
{
    // The interval itself counts as some points: its variance keeps clouds of few points from being taken for narrow.
    private const int PriorPoints = 2;
    private const double PriorVariance = 1.0 / 12;

    // Much narrower than the interval, so that a bad trial speaks for its surroundings alone.
    private const double CountShare = 0.07;
    private const double Narrowest = 0.005;
    private const double Widest = 0.5;

    /// <summary>By the spread of the points that the kernels are around.</summary>
    /// <param name="cube">The space.</param>
    /// <param name="units">The points.</param>
    /// <param name="freedom">How many dimensions are looked at together.</param>
    /// <param name="share">The share of what Scott's rule (1992) gives for one normal cloud; there may be several.</param>
    /// <param name="widths">Receives a standard deviation for each dimension; for categories the share of all others.</param>
    public static void BySpread(UnitCube cube, ReadOnlySpan<double[]> units, int freedom, double share, Span<double> widths)
    {
        for (var d = 0; d < widths.Length; d++)
        {
            var (count, sum, squares) = (0, 0.0, 0.0);
            foreach (var unit in units)
            {
                if (!double.IsNaN(unit[d]))
                {
                    (count, sum, squares) = (count + 1, sum + unit[d], squares + (unit[d] * unit[d]));
                }
            }

            var variance = (squares - (count == 0 ? 0 : sum * sum / count) + (PriorPoints * PriorVariance)) / (count + PriorPoints);
            widths[d] = Width(cube.Dimensions[d], count, share * Math.Sqrt(Math.Max(0, variance)), freedom);
        }
    }

    /// <summary>By the number of points alone.</summary>
    public static void ByCount(UnitCube cube, int count, int freedom, Span<double> widths)
    {
        for (var d = 0; d < widths.Length; d++)
        {
            widths[d] = Width(cube.Dimensions[d], count, CountShare, freedom);
        }
    }

    private static double Width(UnitDimension dimension, int count, double spread, int freedom)
    {
        if (dimension.IsCategory)
        {
            // As after one look at each category and then at the points (Aitchison and Aitken 1976).
            return (dimension.Count - 1.0) / (dimension.Count + count);
        }

        var width = spread * Math.Pow(Math.Max(1, count), -1.0 / (freedom + 4));
        return Math.Clamp(width, dimension.IsDiscrete ? Math.Max(Narrowest, 0.5 / dimension.Count) : Narrowest, Widest);
    }
}
