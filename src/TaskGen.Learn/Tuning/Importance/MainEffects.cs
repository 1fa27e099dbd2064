namespace TaskGen.Learn.Tuning.Importance;

/// <summary>
/// The variance of a tree over the whole space, and the parts of it that single columns explain (Hutter et al., 2014). The mean of the tree at a value of
/// a column, over all values of the others, is a sum over the leaves, which are boxes: it changes only where one of them begins or ends.
/// </summary>
internal static class MainEffects
{
    /// <summary>For each column, the share of the tree's variance that it explains alone; 0 for all where the tree says the same everywhere.</summary>
    public static double[] Of(TreeNode root, BootstrapSample sample)
    {
        var columns = sample.Table.Columns;
        var box = new LeafBox(columns);
        var (mean, variance) = (0.0, 0.0);
        box.Walk(root, (volume, value) => mean += volume * value);
        var edges = Array.ConvertAll(columns, static _ => new List<(double Position, double Change)>());
        var sums = Array.ConvertAll(columns, static column => new double[column.Categories]);
        box.Walk(root, (volume, value) =>
        {
            var deviation = value - mean;
            variance += volume * deviation * deviation;
            for (var column = 0; column < columns.Length; column++)
            {
                // The leaf's part of the mean at each value of the column that is in its box.
                var part = volume / box.Width(column) * deviation;
                if (box.Categories[column] is not { } categories)
                {
                    edges[column].Add((box.Low[column], part));
                    edges[column].Add((box.High[column], -part));
                    continue;
                }

                for (var category = 0; category < categories.Length; category++)
                {
                    sums[column][category] += categories[category] ? part : 0;
                }
            }
        });
        var isDivided = new bool[columns.Length];
        Mark(root, isDivided);
        return [.. columns.Select((column, i) => !isDivided[i] || variance <= 0 ? 0
            : column.Categories > 0 ? sums[i].Sum(static mean => mean * mean) / column.Categories / variance
            : Variance(edges[i]) / variance)];
    }

    // The others have no effect at all, not one of the size of rounding.
    private static void Mark(TreeNode node, bool[] isDivided)
    {
        if (node.Column >= 0)
        {
            isDivided[node.Column] = true;
            Mark(node.Left!, isDivided);
            Mark(node.Right!, isDivided);
        }
    }

    private static double Variance(List<(double Position, double Change)> edges)
    {
        edges.Sort(static (one, other) => one.Position.CompareTo(other.Position));
        var (position, mean, variance) = (0.0, 0.0, 0.0);
        foreach (var edge in edges)
        {
            variance += (edge.Position - position) * mean * mean;
            mean += edge.Change;
            position = edge.Position;
        }

        return variance;
    }
}
