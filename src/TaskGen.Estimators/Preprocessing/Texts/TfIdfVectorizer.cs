using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A column for each term of training texts: how often a text has it, weighted by how few of the training texts do.</summary>
/// <remarks>
/// Terms are words of two or more letters, digits or <c>_</c>, or runs of them; a missing text (null) has none, and terms that the
/// training texts did not have are passed over. The weight is <c>ln((1 + texts) / (1 + texts with the term)) + 1</c>, after K. Spärck
/// Jones, "A statistical interpretation of term specificity" (1972), smoothed as in scikit-learn, whose TfidfVectorizer this is.
/// Two vectorizers are equal if their terms, weights and options are. The arrays belong to the vectorizer and must not be changed.
/// </remarks>
/// <param name="Name">What the text is called; columns are named after it and the term: <c>remarks_engine</c>.</param>
/// <param name="Terms">The terms, sorted by code points: one column each.</param>
/// <param name="Weights">The weight of each term.</param>
/// <param name="MinNGram">The least number of words in a row that are a term.</param>
/// <param name="MaxNGram">The greatest number of words in a row that are a term.</param>
/// <param name="Lowercase">Whether words are taken in lower case.</param>
/// <param name="Sublinear">Whether a term that a text has n times counts <c>1 + ln n</c>.</param>
/// <param name="Norm">What the numbers of a text are divided by.</param>
public sealed record TfIdfVectorizer(
    string Name, string[] Terms, double[] Weights, int MinNGram, int MaxNGram, bool Lowercase, bool Sublinear, TextNorm Norm) : ITransformer<string?>
{
    /// <summary>Learns the terms and their weights.</summary>
    /// <param name="texts">The training texts; null where one is missing.</param>
    /// <param name="name">What the text is called.</param>
    /// <param name="minNGram">The least number of words in a row that are a term, 1 at least. Default 1.</param>
    /// <param name="maxNGram">The greatest number of words in a row that are a term, no less than the least. Default 1.</param>
    /// <param name="minFrequency">Terms in fewer texts are left out: a number of texts, or a share. Default none is.</param>
    /// <param name="maxFrequency">Terms in more texts are left out: a number of texts, or a share. Default none is.</param>
    /// <param name="maxTerms">The most terms: those that occur most often, of several the first in order. Default 0, no limit.</param>
    /// <param name="lowercase">Whether words are taken in lower case. Default true.</param>
    /// <param name="weighted">Whether rare terms weigh more; if not, terms are only counted. Default true.</param>
    /// <param name="sublinear">Whether a term that a text has n times counts <c>1 + ln n</c>. Default false.</param>
    /// <param name="norm">What the numbers of a text are divided by. Default the root of the sum of their squares.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no texts, no term is left, or an option is out of range.</exception>
    public static TfIdfVectorizer Fit(
        IReadOnlyList<string?> texts,
        string name,
        int minNGram = 1,
        int maxNGram = 1,
        Frequency minFrequency = default,
        Frequency? maxFrequency = null,
        int maxTerms = 0,
        bool lowercase = true,
        bool weighted = true,
        bool sublinear = false,
        TextNorm norm = TextNorm.L2,
        CancellationToken cancellationToken = default)
    {
        ValueCheck.ForFit(texts);
        OptionCheck.NGrams(minNGram, maxNGram);
        OptionCheck.NotNegative(maxTerms, nameof(maxTerms));
        OptionCheck.Defined(norm, nameof(norm));
        var (terms, counts) = TermCounts.Of(texts, minNGram, maxNGram, lowercase, cancellationToken)
            .Select(minFrequency.Of(texts.Count), (maxFrequency ?? Frequency.Share(1)).Of(texts.Count), maxTerms);
        if (terms.Length == 0)
        {
            throw new ArgumentException(
                $"No term of '{name}' is left of {texts.Count} texts: they have no words of two or more letters, or the limits"
                + $" (at least {minFrequency}, at most {maxFrequency?.ToString() ?? "all rows"}) leave none. Look at the texts, or widen the limits.",
                nameof(texts));
        }

        var weights = Array.ConvertAll(counts, count => weighted ? Math.Log((1.0 + texts.Count) / (1.0 + count)) + 1 : 1);
        return new TfIdfVectorizer(name, terms, weights, minNGram, maxNGram, lowercase, sublinear, norm);
    }

    /// <inheritdoc/>
    public NumericMatrix Transform(IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var matrix = new double[checked(values.Count * Terms.Length)];
        var index = new TermIndex(Terms, values.Count);
        var tokens = new Tokens(Lowercase);
        for (var i = 0; i < values.Count; i++)
        {
            var row = matrix.AsSpan(i * Terms.Length, Terms.Length);
            tokens.Read(values[i]);
            Count(tokens, index, row);
            for (var j = 0; j < row.Length; j++)
            {
                row[j] = row[j] > 0 ? (Sublinear ? Math.Log(row[j]) + 1 : row[j]) * Weights[j] : 0;
            }

            TextNorms.Apply(Norm, row);
        }

        return new NumericMatrix(matrix, new LazyNames(Terms.Length, column => $"{Name}_{Terms[column]}"));
    }

    /// <inheritdoc/>
    public bool Equals(TfIdfVectorizer? other) =>
        other is not null
        && (Name, MinNGram, MaxNGram, Lowercase, Sublinear, Norm)
            == (other.Name, other.MinNGram, other.MaxNGram, other.Lowercase, other.Sublinear, other.Norm)
        && StateEquality.Same(Terms, other.Terms)
        && StateEquality.Same(Weights, other.Weights);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, MinNGram, MaxNGram, StateEquality.Hash(Terms), StateEquality.Hash(Weights));

    private void Count(Tokens tokens, TermIndex index, Span<double> row)
    {
        for (var size = MinNGram; size <= MaxNGram; size++)
        {
            for (var first = 0; first + size <= tokens.Count; first++)
            {
                var column = index.Find(tokens.Words(first, size));
                if (column >= 0)
                {
                    row[column]++;
                }
            }
        }
    }
}
