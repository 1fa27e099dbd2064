using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A fitted transformer of rows with the estimator that was fitted on what it makes of them: one value, from rows to predictions.</summary>
/// <remarks>It is made by <see cref="Pipeline"/>, and is what a training method returns: both parts are stored with the model.</remarks>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TTransformer">What turns rows into numbers.</typeparam>
/// <typeparam name="TEstimator">What predicts from them.</typeparam>
/// <param name="Transformer">The fitted transformer.</param>
/// <param name="Estimator">The fitted estimator.</param>
public sealed record Pipeline<TRow, TTransformer, TEstimator>(TTransformer Transformer, TEstimator Estimator) : IPipeline<TRow, TEstimator>
    where TTransformer : ITransformer<TRow>
{
    /// <inheritdoc/>
    public NumericMatrix Transform(IReadOnlyList<TRow> rows) => Transformer.Transform(rows);
}
