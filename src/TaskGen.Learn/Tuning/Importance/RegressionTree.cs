namespace TaskGen.Learn.Tuning.Importance;

/// <summary>
/// A regression tree (Breiman et al., 1984), grown until its leaves are pure: each node is divided where the squared error falls most, among all
/// columns; categories are ordered by their means first, which finds the best of all subsets.
/// </summary>
internal sealed class RegressionTree
{
    private const int DeepestLevel = 64;

    private readonly BootstrapSample _sample;
    private readonly int[][] _orders;
    private readonly bool[] _isLeft;
    private readonly int[] _buffer;

    // The trials of a node are a range of each order; the last order is that of the trials themselves, for categories.
    private RegressionTree(BootstrapSample sample)
    {
        _sample = sample;
        int[] rows = [.. Enumerable.Range(0, sample.Weights.Length).Where(row => sample.Weights[row] > 0)];
        _orders = [.. sample.Values.Select((values, column) => sample.Table.Columns[column].Categories > 0 ? [] : Sorted(rows, values)), rows];
        _isLeft = new bool[sample.Weights.Length];
        _buffer = new int[rows.Length];
    }

    /// <summary>Grows a tree and returns its root.</summary>
    public static TreeNode Grow(BootstrapSample sample)
    {
        var tree = new RegressionTree(sample);
        return tree.Grow(0, tree._orders[^1].Length, 0);
    }

    /// <summary>The prediction for a trial, one column of which may be taken from another trial.</summary>
    public static double Predict(TreeNode root, double[][] values, int row, int otherColumn = -1, int otherRow = -1)
    {
        var node = root;
        while (node.Column >= 0)
        {
            node = node.IsLeft(values[node.Column][node.Column == otherColumn ? otherRow : row]) ? node.Left! : node.Right!;
        }

        return node.Value;
    }

    private static int[] Sorted(int[] rows, double[] values)
    {
        int[] order = [.. rows];
        Array.Sort(Array.ConvertAll(order, row => values[row]), order);
        return order;
    }

    private TreeNode Grow(int start, int end, int level)
    {
        var (scores, weights) = (_sample.Table.Scores, _sample.Weights);
        var (sum, weight, isPure) = (0.0, 0.0, true);
        foreach (var row in _orders[^1].AsSpan(start, end - start))
        {
            sum += weights[row] * scores[row];
            weight += weights[row];
            isPure &= scores[row].Equals(scores[_orders[^1][start]]);
        }

        var split = isPure || level == DeepestLevel ? null : BestSplit(start, end, sum, weight);
        if (split is null)
        {
            return TreeNode.Leaf(sum / weight);
        }

        var middle = Divide(start, end, split);
        return split with { Left = Grow(start, middle, level + 1), Right = Grow(middle, end, level + 1), Value = sum / weight };
    }

    private TreeNode? BestSplit(int start, int end, double sum, double weight)
    {
        // Of equal splits the first column's is taken.
        var search = new SplitSearch(_sample, sum, weight);
        for (var column = 0; column < _sample.Values.Length; column++)
        {
            if (_sample.Table.Columns[column].Categories is > 0 and var categories)
            {
                search.OfCategories(column, categories, _orders[^1].AsSpan(start, end - start));
            }
            else
            {
                search.OfOrder(column, _orders[column].AsSpan(start, end - start));
            }
        }

        return search.Best;
    }

    private int Divide(int start, int end, TreeNode split)
    {
        foreach (var row in _orders[^1].AsSpan(start, end - start))
        {
            _isLeft[row] = split.IsLeft(_sample.Values[split.Column][row]);
        }

        var middle = start;
        foreach (var order in _orders)
        {
            middle = order.Length == 0 ? middle : Divide(order, start, end);
        }

        return middle;
    }

    // Keeps the order on both sides.
    private int Divide(int[] order, int start, int end)
    {
        var (left, right) = (start, 0);
        for (var i = start; i < end; i++)
        {
            if (_isLeft[order[i]])
            {
                order[left++] = order[i];
            }
            else
            {
                _buffer[right++] = order[i];
            }
        }

        Array.Copy(_buffer, 0, order, left, right);
        return left;
    }
}
