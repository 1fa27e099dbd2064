namespace TaskGen.Learn;

/// <summary>What a <see cref="FoldSplitter"/> looks at: how many rows there are, and, only if it asks for them, their classes and groups.</summary>
/// <param name="count">How many rows there are.</param>
/// <param name="labels">
/// Gives the class of each row, a number for each; null if rows have no classes. The order of the numbers is that of the classes, where it matters.
/// </param>
/// <param name="groups">Gives the group of each row in the same way; null if rows have no groups.</param>
public sealed class SplitInput(int count, Func<int[]>? labels = null, Func<int[]>? groups = null)
{
    private int[]? _labels;
    private int[]? _groups;

    /// <summary>What is to be known of the rows of a partition; classes are those of its one target.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="groupBy">The name of the member that says to which group a row belongs; null if rows have no groups.</param>
    public static SplitInput Of<TRow>(Partition<TRow> rows, string? groupBy = null) =>
        new(rows.Count, () => RowCodes.Labels(rows), groupBy is null ? null : () => RowCodes.Groups(rows, groupBy));

    /// <summary>How many rows there are.</summary>
    public int Count { get; } = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count), count, "There cannot be fewer than no rows.");

    /// <summary>The class of each row, computed when first asked for.</summary>
    /// <exception cref="InvalidOperationException">Rows have no classes.</exception>
    /// <exception cref="ArgumentException">There are more or fewer classes than rows.</exception>
    public ReadOnlySpan<int> Labels => _labels ??= Get(labels, "class", "Stratified splits and folds need one target");

    /// <summary>The group of each row, computed when first asked for.</summary>
    /// <exception cref="InvalidOperationException">Rows have no groups.</exception>
    /// <exception cref="ArgumentException">There are more or fewer groups than rows.</exception>
    public ReadOnlySpan<int> Groups => _groups ??= Get(groups, "group", "Splits and folds by group need to know the member that holds it");

    private int[] Get(Func<int[]>? source, string what, string advice)
    {
        var values = (source ?? throw new InvalidOperationException($"Rows have no {what}. {advice}."))();
        return values.Length == Count
            ? values
            : throw new ArgumentException($"Each of the {Count} rows needs a {what}, but there are {values.Length}.");
    }
}
