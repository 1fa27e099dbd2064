using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A number for each level of a category: 0 for the first, 1 for the second, and so on.</summary>
/// <remarks>
/// Fitted levels are sorted by code points; where they have an order of their own (small, medium, large), give them with
/// <see cref="Of"/>. A missing value (null) becomes NaN. Rare levels share the last number. This is scikit-learn's OrdinalEncoder.
/// Two encoders are equal if their levels and options are. The arrays belong to the encoder and must not be changed.
/// </remarks>
/// <param name="Name">What the category, and the one column that comes out, is called.</param>
/// <param name="Levels">The levels with a number of their own, which is their position.</param>
/// <param name="Infrequent">The levels that share a number.</param>
/// <param name="Unseen">What becomes of levels that the training rows did not have.</param>
public sealed record OrdinalEncoder(string Name, string[] Levels, string[] Infrequent, UnseenLevel Unseen) : ITransformer<string?>
{
    /// <summary>Learns the levels of a category.</summary>
    /// <param name="values">The level of each training row; null where it is missing.</param>
    /// <param name="name">What the category is called.</param>
    /// <param name="unseen">What becomes of levels that the training rows do not have. Default an error.</param>
    /// <param name="minFrequency">Levels in fewer rows are rare: a number of rows, or a share. Default none is.</param>
    /// <param name="maxLevels">The most numbers, that of the rare levels included: the levels with the fewest rows become rare, of several
    /// the first in order. Default 0, no limit.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows, or an option is out of range.</exception>
    public static OrdinalEncoder Fit(
        IReadOnlyList<string?> values,
        string name,
        UnseenLevel unseen = UnseenLevel.Error,
        Frequency minFrequency = default,
        int maxLevels = 0,
        CancellationToken cancellationToken = default)
    {
        OptionCheck.Defined(unseen, nameof(unseen));
        var (frequent, infrequent) = LevelCounts.Of(values, missingIsLevel: false, minFrequency, maxLevels, cancellationToken);
        return new OrdinalEncoder(name, frequent!, infrequent!, unseen);
    }

    /// <summary>Takes levels whose order is known.</summary>
    /// <param name="levels">The levels, least first.</param>
    /// <param name="name">What the category is called.</param>
    /// <param name="unseen">What becomes of other levels. Default an error.</param>
    /// <exception cref="ArgumentException">There are no levels, or one is there twice.</exception>
    public static OrdinalEncoder Of(IReadOnlyList<string> levels, string name, UnseenLevel unseen = UnseenLevel.Error)
    {
        ValueCheck.ForFit(levels);
        OptionCheck.Defined(unseen, nameof(unseen));
        var twice = levels.GroupBy(static level => level, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1);
        return twice is null
            ? new OrdinalEncoder(name, [.. levels], [], unseen)
            : throw new ArgumentException($"The level \"{twice.Key}\" is given {twice.Count()} times; each level has one place in the order.", nameof(levels));
    }

    /// <inheritdoc/>
    public NumericMatrix Transform(IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var positions = Enumerable.Range(0, Levels.Length).OrderBy(i => Levels[i], CodePoints.Order).ToArray();
        var index = new LevelIndex(Name, Array.ConvertAll(positions, i => Levels[i]), Infrequent, Unseen, values.Count);
        var numbers = new double[values.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var found = values[i] is { } level ? index.Find(level, i) : -1;
            numbers[i] = found < 0 ? double.NaN : found < positions.Length ? positions[found] : found;
        }

        return new NumericMatrix(numbers, [Name]);
    }

    /// <inheritdoc/>
    public bool Equals(OrdinalEncoder? other) =>
        other is not null
        && Name == other.Name
        && Unseen == other.Unseen
        && StateEquality.Same(Levels, other.Levels)
        && StateEquality.Same(Infrequent, other.Infrequent);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Unseen, StateEquality.Hash(Levels), StateEquality.Hash(Infrequent));
}
