namespace TaskGen.Estimators;

/// <summary>What a <see cref="ColumnTransformer{TRow}"/> learned for one column of rows, or for some columns of numbers.</summary>
/// <remarks>
/// One encoder is there where the column is no number, the others are null. Two are equal if what they learned is. The arrays
/// must not be changed.
/// </remarks>
/// <param name="Sources">What the columns of the rows are called.</param>
/// <param name="Steps">What is done to the numbers, in order.</param>
/// <param name="Levels">Fills in missing levels before they are encoded; null where they are not.</param>
/// <param name="OneHot">A column for each level.</param>
/// <param name="Ordinal">A number for each level.</param>
/// <param name="Hash">A hash for each level.</param>
/// <param name="Dates">Parts of dates.</param>
/// <param name="Terms">A column for each term of texts.</param>
/// <param name="HashedTerms">A hash for each term of texts.</param>
public sealed record FittedColumns(
    string[] Sources,
    ColumnStep[] Steps,
    CategoryImputer? Levels = null,
    OneHotEncoder? OneHot = null,
    OrdinalEncoder? Ordinal = null,
    FeatureHasher? Hash = null,
    DateEncoder? Dates = null,
    TfIdfVectorizer? Terms = null,
    HashingVectorizer? HashedTerms = null)
{
    /// <inheritdoc/>
    public bool Equals(FittedColumns? other) =>
        other is not null
        && StateEquality.Same(Sources, other.Sources)
        && StateEquality.Same(Steps, other.Steps)
        && Levels == other.Levels
        && OneHot == other.OneHot
        && Ordinal == other.Ordinal
        && Hash == other.Hash
        && Dates == other.Dates
        && Terms == other.Terms
        && HashedTerms == other.HashedTerms;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StateEquality.Hash(Sources), Steps.Length, OneHot, Ordinal, Dates, Terms);

    internal ITransformer<string?> TextEncoder => OneHot ?? Ordinal ?? Hash ?? Terms ?? (ITransformer<string?>?)HashedTerms
        ?? throw Missing("texts");

    internal ITransformer<DateTime?> DateEncoder => Dates ?? throw Missing("dates");

    private InvalidOperationException Missing(string what) => new(
        $"'{string.Join(", ", Sources)}' holds {what}, but the model was fitted without an encoder for them: its columns were defined"
        + " differently. Fit it again.");
}
