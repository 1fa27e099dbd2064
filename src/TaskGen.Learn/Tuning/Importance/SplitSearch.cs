namespace TaskGen.Learn.Tuning.Importance;

/// <summary>Looks for the split of a node after which the squared error is least.</summary>
/// <param name="sample">What the tree learns from.</param>
/// <param name="sum">The sum of the node's scores.</param>
/// <param name="weight">The number of its trials.</param>
internal sealed class SplitSearch(BootstrapSample sample, double sum, double weight)
{
    // Σ sums² / weights over the sides: the greater, the less error is left. What rounding alone brings is no gain.
    private double _highest = sum * sum / weight * (1 + 1e-12);

    /// <summary>The best split so far, without its children; null if none gains anything.</summary>
    public TreeNode? Best { get; private set; }

    /// <summary>Tries every threshold of a column.</summary>
    public void OfOrder(int column, ReadOnlySpan<int> rows)
    {
        var (values, scores, weights) = (sample.Values[column], sample.Table.Scores, sample.Weights);
        var (leftSum, leftWeight, threshold) = (0.0, 0.0, double.NaN);
        for (var i = 0; i + 1 < rows.Length; i++)
        {
            var row = rows[i];
            leftSum += weights[row] * scores[row];
            leftWeight += weights[row];
            var (value, next) = (values[row], values[rows[i + 1]]);
            if (value < next && IsBetter(leftSum, leftWeight))
            {
                threshold = value + ((next - value) / 2);
            }
        }

        if (!double.IsNaN(threshold))
        {
            Best = TreeNode.Leaf(0) with { Column = column, Threshold = threshold };
        }
    }

    /// <summary>Tries the divisions of a column of categories, ordered by their means.</summary>
    public void OfCategories(int column, int categories, ReadOnlySpan<int> rows)
    {
        var (sums, counts) = (new double[categories], new double[categories]);
        foreach (var row in rows)
        {
            var category = (int)sample.Values[column][row];
            sums[category] += sample.Weights[row] * sample.Table.Scores[row];
            counts[category] += sample.Weights[row];
        }

        int[] order = [.. Enumerable.Range(0, categories).Where(category => counts[category] > 0).OrderBy(category => sums[category] / counts[category])];
        var (leftSum, leftWeight, best) = (0.0, 0.0, -1);
        for (var i = 0; i + 1 < order.Length; i++)
        {
            leftSum += sums[order[i]];
            leftWeight += counts[order[i]];
            best = IsBetter(leftSum, leftWeight) ? i : best;
        }

        if (best >= 0)
        {
            // Categories that no trial of the node has go with the others to the right.
            var left = new bool[categories];
            foreach (var category in order.AsSpan(0, best + 1))
            {
                left[category] = true;
            }

            Best = TreeNode.Leaf(0) with { Column = column, LeftCategories = left };
        }
    }

    private bool IsBetter(double leftSum, double leftWeight)
    {
        var (rightSum, rightWeight) = (sum - leftSum, weight - leftWeight);
        var value = (leftSum * leftSum / leftWeight) + (rightSum * rightSum / rightWeight);
        if (!(value > _highest))
        {
            return false;
        }

        _highest = value;
        return true;
    }
}
