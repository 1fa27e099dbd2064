using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Fits transformers of rows.</summary>
public static class ColumnTransformerFit
{
    /// <summary>A copy that learned from training rows; the transformer itself stays as it is.</summary>
    /// <param name="transformer">The definition, with its options.</param>
    /// <param name="rows">The training rows, and no others: what is learned from test rows makes their scores too good.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    /// <exception cref="ArgumentException">There are no rows, or a column cannot be learned from.</exception>
    /// <exception cref="InvalidOperationException">No columns are defined.</exception>
    public static TTransformer Fit<TTransformer, TRow>(
        this TTransformer transformer, IReadOnlyList<TRow> rows, CancellationToken cancellationToken = default)
        where TTransformer : ColumnTransformer<TRow> => FitTransform(transformer, rows, cancellationToken).Fitted;

    /// <summary>A copy that learned from training rows, and the numbers of these rows.</summary>
    internal static (TTransformer Fitted, NumericMatrix Features) FitTransform<TTransformer, TRow>(
        TTransformer transformer, IReadOnlyList<TRow> rows, CancellationToken cancellationToken)
        where TTransformer : ColumnTransformer<TRow>
    {
        ArgumentNullException.ThrowIfNull(transformer);
        var (fitted, features) = transformer.Learn(rows, cancellationToken);
        return ((TTransformer)fitted, features);
    }
}
