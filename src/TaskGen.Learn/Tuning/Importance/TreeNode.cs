namespace TaskGen.Learn.Tuning.Importance;

/// <summary>A node of a <see cref="RegressionTree"/>.</summary>
/// <param name="Column">The column that divides the node; -1 for a leaf.</param>
/// <param name="Threshold">Where there is an order: what is at most this goes to the left.</param>
/// <param name="LeftCategories">Of categories: whether each goes to the left; null where there is an order.</param>
/// <param name="Left">The left child.</param>
/// <param name="Right">The right child.</param>
/// <param name="Value">The mean of the scores.</param>
internal sealed record TreeNode(int Column, double Threshold, bool[]? LeftCategories, TreeNode? Left, TreeNode? Right, double Value)
{
    /// <summary>A node that is not divided.</summary>
    public static TreeNode Leaf(double value) => new(-1, 0, null, null, null, value);

    /// <summary>Whether a value of its column goes to the left.</summary>
    public bool IsLeft(double value) => LeftCategories?[(int)value] ?? (value <= Threshold);
}
