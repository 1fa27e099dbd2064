using System.Runtime.CompilerServices;

namespace TaskGen.Estimators;

/// <summary>Takes the columns of rows in <see cref="ColumnTransformer{TRow}.Define"/>; their numbers come out side by side, in this order.</summary>
/// <remarks>A column is called after the member that its expression reads, unless a name is given.</remarks>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class ColumnSet<TRow>
{
    private readonly List<ColumnBlock<TRow>> _blocks = [];

    internal ColumnSet()
    {
    }

    internal IReadOnlyList<ColumnBlock<TRow>> Blocks => _blocks;

    /// <summary>A column of numbers; further ones that take the same steps follow with <see cref="NumberColumns{TRow}.And"/>.</summary>
    /// <param name="value">The number of a row; null where it is missing.</param>
    /// <param name="name">What the column is called.</param>
    public NumberColumns<TRow> Number(Func<TRow, double?> value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Added(new NumberColumns<TRow>().And(value, name));

    /// <summary>A column for each level of a category; see <see cref="OneHotEncoder"/>.</summary>
    /// <param name="value">The level of a row; null where it is missing.</param>
    /// <param name="unseen">What becomes of levels that the training rows do not have. Default an error.</param>
    /// <param name="minFrequency">Levels in fewer rows share a column: a number of rows, or a share. Default none does.</param>
    /// <param name="maxLevels">The most columns. Default 0, no limit.</param>
    /// <param name="fillMissing">Whether the most frequent level takes the place of missing ones. Default false: they are a level.</param>
    /// <param name="name">What the column is called.</param>
    public ColumnBlock<TRow> OneHot(
        Func<TRow, string?> value,
        UnseenLevel unseen = UnseenLevel.Error,
        Frequency minFrequency = default,
        int maxLevels = 0,
        bool fillMissing = false,
        [CallerArgumentExpression(nameof(value))] string name = "") =>
        Text(value, name, fillMissing, (called, levels, fitted, token) =>
            fitted with { OneHot = OneHotEncoder.Fit(levels, called, unseen, minFrequency, maxLevels, token) });

    /// <summary>A number for each level of a category; see <see cref="OrdinalEncoder"/>.</summary>
    /// <param name="value">The level of a row; null where it is missing.</param>
    /// <param name="levels">The levels, least first; by default those of the training rows, sorted.</param>
    /// <param name="unseen">What becomes of other levels. Default an error.</param>
    /// <param name="minFrequency">Levels in fewer rows share a number: a number of rows, or a share. Default none does.</param>
    /// <param name="maxLevels">The most numbers. Default 0, no limit. Levels that are given are neither rare nor too many.</param>
    /// <param name="fillMissing">Whether the most frequent level takes the place of missing ones. Default false: they become NaN.</param>
    /// <param name="name">What the column is called.</param>
    public ColumnBlock<TRow> Ordinal(
        Func<TRow, string?> value,
        IReadOnlyList<string>? levels = null,
        UnseenLevel unseen = UnseenLevel.Error,
        Frequency minFrequency = default,
        int maxLevels = 0,
        bool fillMissing = false,
        [CallerArgumentExpression(nameof(value))] string name = "") =>
        Text(value, name, fillMissing, (called, found, fitted, token) => fitted with
        {
            Ordinal = levels is null
                ? OrdinalEncoder.Fit(found, called, unseen, minFrequency, maxLevels, token)
                : OrdinalEncoder.Of(levels, called, unseen),
        });

    /// <summary>A fixed number of columns for a category of any number of levels; see <see cref="FeatureHasher"/>.</summary>
    /// <param name="value">The level of a row; null where it is missing.</param>
    /// <param name="columnCount">How many columns there are. Default 64.</param>
    /// <param name="name">What the column is called.</param>
    public ColumnBlock<TRow> Hash(
        Func<TRow, string?> value, int columnCount = 64, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Text(value, name, false, (called, _, fitted, _) => fitted with { Hash = new FeatureHasher(called, columnCount) });

    /// <summary>Parts of a date or time; see <see cref="DateEncoder"/>.</summary>
    /// <param name="value">The date of a row; null where it is missing.</param>
    /// <param name="parts">The parts, in the order of their columns.</param>
    /// <param name="cyclic">Whether parts that begin again become sine and cosine. Default false.</param>
    /// <param name="name">What the column is called.</param>
    public ColumnBlock<TRow> Date(
        Func<TRow, DateTime?> value, DatePart[] parts, bool cyclic = false, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value);
        return Added(new DateColumn<TRow>(value, new DateEncoder(SelectorName.Of(name), parts, cyclic)));
    }

    /// <inheritdoc cref="Date(Func{TRow, DateTime?}, DatePart[], bool, string)"/>
    public ColumnBlock<TRow> Date(
        Func<TRow, DateOnly?> value, DatePart[] parts, bool cyclic = false, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value);
        return Date(row => value(row)?.ToDateTime(TimeOnly.MinValue), parts, cyclic, name);
    }

    /// <summary>A weighted column for each term of texts; see <see cref="TfIdfVectorizer"/>.</summary>
    /// <param name="value">The text of a row; null where it is missing.</param>
    /// <param name="maxTerms">The most terms. Default 0, no limit.</param>
    /// <param name="minFrequency">Terms in fewer texts are left out: a number of texts, or a share. Default none is.</param>
    /// <param name="maxFrequency">Terms in more texts are left out: a number of texts, or a share. Default none is.</param>
    /// <param name="maxNGram">The greatest number of words in a row that are a term. Default 1.</param>
    /// <param name="sublinear">Whether a term that a text has n times counts <c>1 + ln n</c>. Default false.</param>
    /// <param name="name">What the column is called.</param>
    public ColumnBlock<TRow> TfIdf(
        Func<TRow, string?> value,
        int maxTerms = 0,
        Frequency minFrequency = default,
        Frequency? maxFrequency = null,
        int maxNGram = 1,
        bool sublinear = false,
        [CallerArgumentExpression(nameof(value))] string name = "") =>
        Text(value, name, false, (called, texts, fitted, token) => fitted with
        {
            Terms = TfIdfVectorizer.Fit(texts, called, 1, maxNGram, minFrequency, maxFrequency, maxTerms, sublinear: sublinear, cancellationToken: token),
        });

    /// <summary>A fixed number of columns for the words of texts; see <see cref="HashingVectorizer"/>.</summary>
    /// <param name="value">The text of a row; null where it is missing.</param>
    /// <param name="columnCount">How many columns there are. Default 1024.</param>
    /// <param name="maxNGram">The greatest number of words in a row that count as one. Default 1.</param>
    /// <param name="name">What the column is called.</param>
    public ColumnBlock<TRow> HashWords(
        Func<TRow, string?> value, int columnCount = 1024, int maxNGram = 1, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Text(value, name, false, (called, _, fitted, _) => fitted with { HashedTerms = new HashingVectorizer(called, columnCount, 1, maxNGram) });

    private ColumnBlock<TRow> Text(
        Func<TRow, string?> value,
        string name,
        bool fillMissing,
        Func<string, IReadOnlyList<string?>, FittedColumns, CancellationToken, FittedColumns> fit)
    {
        ArgumentNullException.ThrowIfNull(value);
        var called = SelectorName.Of(name);
        return Added(new TextColumn<TRow>(called, value, fillMissing, (values, fitted, token) => fit(called, values, fitted, token)));
    }

    private TBlock Added<TBlock>(TBlock block)
        where TBlock : ColumnBlock<TRow>
    {
        _blocks.Add(block);
        return block;
    }
}
