namespace TaskGen.Learn;

/// <summary>Makes partitions of rows that are there already.</summary>
public static class Partition
{
    /// <summary>A partition of some rows, in their order. The list is copied, the rows are not.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="schema">How they become numbers.</param>
    public static Partition<TRow> Create<TRow>(IReadOnlyList<TRow> rows, RowSchema<TRow> schema) => new([.. rows], schema);
}
