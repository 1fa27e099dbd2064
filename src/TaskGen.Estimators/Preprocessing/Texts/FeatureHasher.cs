using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A fixed number of columns for a category of any number of levels: the hash of a level is its column.</summary>
/// <remarks>
/// Nothing is learned, so there is no fit and no unseen level; levels that fall into one column cannot be told apart. A missing
/// value (null) is all zeros. Columns and signs are those of scikit-learn's FeatureHasher with one text a row: MurmurHash3, 32
/// bits, of the UTF-8 bytes (K. Weinberger and others, "Feature hashing for large scale multitask learning", 2009).
/// </remarks>
public sealed record FeatureHasher : ITransformer<string?>
{
    /// <summary>Makes a hasher.</summary>
    /// <param name="name">What the category is called; columns are named after it: <c>airport_hash0</c>.</param>
    /// <param name="columnCount">How many columns there are, 1 at least. Default 64.</param>
    /// <param name="alternateSign">Whether half of the levels count as −1, so that levels in one column cancel on average. Default true.</param>
    /// <exception cref="ArgumentException">There are less than 1 columns.</exception>
    public FeatureHasher(string name, int columnCount = 64, bool alternateSign = true)
    {
        OptionCheck.AtLeastOne(columnCount, nameof(columnCount));
        (Name, ColumnCount, AlternateSign) = (name, columnCount, alternateSign);
    }

    /// <summary>What the category is called.</summary>
    public string Name { get; }

    /// <summary>How many columns there are.</summary>
    public int ColumnCount { get; }

    /// <summary>Whether half of the levels count as −1.</summary>
    public bool AlternateSign { get; }

    /// <inheritdoc/>
    public NumericMatrix Transform(IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var matrix = new double[checked(values.Count * ColumnCount)];
        var columns = new HashColumns(ColumnCount, AlternateSign);
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } level)
            {
                columns.Add(level, matrix.AsSpan(i * ColumnCount, ColumnCount));
            }
        }

        return new NumericMatrix(matrix, new LazyNames(ColumnCount, column => $"{Name}_hash{column}"));
    }
}
