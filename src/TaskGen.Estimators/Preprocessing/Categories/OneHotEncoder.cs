using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A column for each level of a category, which holds 1 in the rows of that level and 0 in others.</summary>
/// <remarks>
/// Levels are sorted by code points; a missing value (null) is a level of its own, the last, if the training rows have it. Rare
/// levels share one column, the last. This is scikit-learn's OneHotEncoder, its infrequent categories included.
/// Two encoders are equal if their levels and options are. The arrays belong to the encoder and must not be changed.
/// </remarks>
/// <param name="Name">What the category is called; columns are named after it and the level: <c>island_Dream</c>, and
/// <c>island_(missing)</c> and <c>island_(infrequent)</c>.</param>
/// <param name="Levels">The levels with a column of their own, in order.</param>
/// <param name="Infrequent">The levels that share a column.</param>
/// <param name="Unseen">What becomes of levels that the training rows did not have.</param>
public sealed record OneHotEncoder(string Name, string?[] Levels, string?[] Infrequent, UnseenLevel Unseen) : ITransformer<string?>
{
    /// <summary>The columns that come out, in order.</summary>
    public IReadOnlyList<string> ColumnNames => new LazyNames(Levels.Length + (Infrequent.Length > 0 ? 1 : 0), column =>
        column == Levels.Length ? $"{Name}_(infrequent)" : $"{Name}_{Levels[column] ?? "(missing)"}");

    /// <summary>Learns the levels of a category.</summary>
    /// <param name="values">The level of each training row; null where it is missing.</param>
    /// <param name="name">What the category is called.</param>
    /// <param name="unseen">What becomes of levels that the training rows do not have. Default an error.</param>
    /// <param name="minFrequency">Levels in fewer rows are rare: a number of rows, or a share. Default none is.</param>
    /// <param name="maxLevels">The most columns, that of the rare levels included: the levels with the fewest rows become rare, of several
    /// the first in order. Default 0, no limit.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows, or an option is out of range.</exception>
    public static OneHotEncoder Fit(
        IReadOnlyList<string?> values,
        string name,
        UnseenLevel unseen = UnseenLevel.Error,
        Frequency minFrequency = default,
        int maxLevels = 0,
        CancellationToken cancellationToken = default)
    {
        OptionCheck.Defined(unseen, nameof(unseen));
        var (frequent, infrequent) = LevelCounts.Of(values, missingIsLevel: true, minFrequency, maxLevels, cancellationToken);
        return new OneHotEncoder(name, frequent, infrequent, unseen);
    }

    /// <inheritdoc/>
    public NumericMatrix Transform(IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var names = ColumnNames;
        var index = new LevelIndex(Name, Levels, Infrequent, Unseen, values.Count);
        var matrix = new double[checked(values.Count * names.Count)];
        for (var i = 0; i < values.Count; i++)
        {
            var position = index.Find(values[i], i);
            if (position >= 0)
            {
                matrix[(i * names.Count) + position] = 1;
            }
        }

        return new NumericMatrix(matrix, names);
    }

    /// <inheritdoc/>
    public bool Equals(OneHotEncoder? other) =>
        other is not null
        && Name == other.Name
        && Unseen == other.Unseen
        && StateEquality.Same(Levels, other.Levels)
        && StateEquality.Same(Infrequent, other.Infrequent);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Unseen, StateEquality.Hash(Levels), StateEquality.Hash(Infrequent));
}
