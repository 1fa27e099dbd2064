using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A fixed number of columns for texts: each word, or run of words, counts in the column that its hash gives.</summary>
/// <remarks>
/// Nothing is learned, so there is no fit and no vocabulary. Words are two or more letters, digits or <c>_</c>; a missing text
/// (null) has none. Columns and signs are those of scikit-learn's HashingVectorizer with as many columns: MurmurHash3, 32 bits,
/// of the UTF-8 bytes (K. Weinberger and others, "Feature hashing for large scale multitask learning", 2009). Matrices are
/// dense here, so the default is 1,024 columns instead of a million.
/// </remarks>
public sealed record HashingVectorizer : ITransformer<string?>
{
    /// <summary>Makes a vectorizer.</summary>
    /// <param name="name">What the text is called; columns are named after it: <c>remarks_hash0</c>.</param>
    /// <param name="columnCount">How many columns there are, 1 at least. Default 1024.</param>
    /// <param name="minNGram">The least number of words in a row that count as one, 1 at least. Default 1.</param>
    /// <param name="maxNGram">The greatest number of words in a row that count as one, no less than the least. Default 1.</param>
    /// <param name="lowercase">Whether words are taken in lower case. Default true.</param>
    /// <param name="alternateSign">Whether half of the words count as −1, so that words in one column cancel on average. Default true.</param>
    /// <param name="norm">What the numbers of a text are divided by. Default the root of the sum of their squares.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public HashingVectorizer(
        string name,
        int columnCount = 1024,
        int minNGram = 1,
        int maxNGram = 1,
        bool lowercase = true,
        bool alternateSign = true,
        TextNorm norm = TextNorm.L2)
    {
        OptionCheck.AtLeastOne(columnCount, nameof(columnCount));
        OptionCheck.NGrams(minNGram, maxNGram);
        OptionCheck.Defined(norm, nameof(norm));
        (Name, ColumnCount, MinNGram, MaxNGram) = (name, columnCount, minNGram, maxNGram);
        (Lowercase, AlternateSign, Norm) = (lowercase, alternateSign, norm);
    }

    /// <summary>What the text is called.</summary>
    public string Name { get; }

    /// <summary>How many columns there are.</summary>
    public int ColumnCount { get; }

    /// <summary>The least number of words in a row that count as one.</summary>
    public int MinNGram { get; }

    /// <summary>The greatest number of words in a row that count as one.</summary>
    public int MaxNGram { get; }

    /// <summary>Whether words are taken in lower case.</summary>
    public bool Lowercase { get; }

    /// <summary>Whether half of the words count as −1.</summary>
    public bool AlternateSign { get; }

    /// <summary>What the numbers of a text are divided by.</summary>
    public TextNorm Norm { get; }

    /// <inheritdoc/>
    public NumericMatrix Transform(IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var matrix = new double[checked(values.Count * ColumnCount)];
        var columns = new HashColumns(ColumnCount, AlternateSign);
        var tokens = new Tokens(Lowercase);
        for (var i = 0; i < values.Count; i++)
        {
            var row = matrix.AsSpan(i * ColumnCount, ColumnCount);
            tokens.Read(values[i]);
            for (var size = MinNGram; size <= MaxNGram; size++)
            {
                for (var first = 0; first + size <= tokens.Count; first++)
                {
                    columns.Add(tokens.Words(first, size), row);
                }
            }

            TextNorms.Apply(Norm, row);
        }

        return new NumericMatrix(matrix, new LazyNames(ColumnCount, column => $"{Name}_hash{column}"));
    }
}
