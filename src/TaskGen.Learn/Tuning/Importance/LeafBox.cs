namespace TaskGen.Learn.Tuning.Importance;

/// <summary>The part of the space that a node of a tree stands for, while the tree is walked: a range or a set of categories in each column.</summary>
internal sealed class LeafBox(TableColumn[] columns)
{
    private readonly bool[]?[] _categories = Array.ConvertAll(columns, static column => column.Categories > 0 ? AllOf(column.Categories) : null);

    /// <summary>In each column with an order, where the box begins.</summary>
    public double[] Low { get; } = new double[columns.Length];

    /// <summary>In each column with an order, where the box ends.</summary>
    public double[] High { get; } = Array.ConvertAll(columns, static _ => 1.0);

    /// <summary>In each column of categories, which ones are in the box; null where there is an order.</summary>
    public IReadOnlyList<bool[]?> Categories => _categories;

    /// <summary>The part of all values of a column that is in the box.</summary>
    public double Width(int column) =>
        _categories[column] is { } categories ? (double)categories.Count(static isIn => isIn) / categories.Length : High[column] - Low[column];

    /// <summary>Walks to the leaves, and hands each over with the part of the space in it.</summary>
    public void Walk(TreeNode node, Action<double, double> leaf, double volume = 1)
    {
        if (node.Column < 0)
        {
            leaf(volume, node.Value);
            return;
        }

        var (column, width) = (node.Column, Width(node.Column));
        if (node.LeftCategories is { } left)
        {
            var all = _categories[column]!;
            WalkCategories(node.Left!, [.. all.Select((isIn, category) => isIn && left[category])]);
            WalkCategories(node.Right!, [.. all.Select((isIn, category) => isIn && !left[category])]);
            _categories[column] = all;
        }
        else
        {
            var (low, high) = (Low[column], High[column]);
            High[column] = node.Threshold;
            Walk(node.Left!, leaf, volume * Width(column) / width);
            (Low[column], High[column]) = (node.Threshold, high);
            Walk(node.Right!, leaf, volume * Width(column) / width);
            Low[column] = low;
        }

        void WalkCategories(TreeNode child, bool[] categories)
        {
            _categories[column] = categories;
            Walk(child, leaf, volume * Width(column) / width);
        }
    }

    private static bool[] AllOf(int count) => [.. Enumerable.Repeat(true, count)];
}
