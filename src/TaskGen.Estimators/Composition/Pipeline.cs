using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Fits pipelines, and predicts with them.</summary>
public static class Pipeline
{
    /// <summary>Fits a transformer on training rows, then an estimator on what it makes of them.</summary>
    /// <param name="transformer">The definition of the columns, with its options.</param>
    /// <param name="rows">The training rows, and no others.</param>
    /// <param name="fit">Fits the estimator on the numbers of these rows.</param>
    /// <param name="cancellationToken">Stops the fit of the transformer.</param>
    /// <exception cref="ArgumentException">There are no rows, or a column cannot be learned from.</exception>
    public static Pipeline<TRow, TTransformer, TEstimator> Fit<TRow, TTransformer, TEstimator>(
        TTransformer transformer, IReadOnlyList<TRow> rows, Func<NumericMatrix, TEstimator> fit, CancellationToken cancellationToken = default)
        where TTransformer : ColumnTransformer<TRow>
    {
        ArgumentNullException.ThrowIfNull(fit);
        var (fitted, features) = ColumnTransformerFit.FitTransform(transformer, rows, cancellationToken);
        return new Pipeline<TRow, TTransformer, TEstimator>(fitted, fit(features));
    }

    /// <summary>The most probable class of each row.</summary>
    /// <param name="pipeline">The fitted pipeline.</param>
    /// <param name="rows">The rows.</param>
    public static int[] Predict<TRow>(this IPipeline<TRow, IClassifier> pipeline, IReadOnlyList<TRow> rows) =>
        pipeline.Estimator.Predict(pipeline.Transform(rows));

    /// <summary>The most probable class of one row.</summary>
    /// <param name="pipeline">The fitted pipeline.</param>
    /// <param name="row">The row.</param>
    public static int Predict<TRow>(this IPipeline<TRow, IClassifier> pipeline, TRow row) => pipeline.Predict([row])[0];

    /// <summary>The prediction for each row.</summary>
    /// <param name="pipeline">The fitted pipeline.</param>
    /// <param name="rows">The rows.</param>
    public static double[] Predict<TRow>(this IPipeline<TRow, IRegressor> pipeline, IReadOnlyList<TRow> rows) =>
        pipeline.Estimator.Predict(pipeline.Transform(rows));

    /// <summary>The prediction for one row.</summary>
    /// <param name="pipeline">The fitted pipeline.</param>
    /// <param name="row">The row.</param>
    public static double Predict<TRow>(this IPipeline<TRow, IRegressor> pipeline, TRow row) => pipeline.Predict([row])[0];

    /// <summary>For each row the probability of each class, in the order of the estimator's classes.</summary>
    /// <param name="pipeline">The fitted pipeline.</param>
    /// <param name="rows">The rows.</param>
    public static double[][] PredictProbabilities<TRow>(this IPipeline<TRow, IClassifier> pipeline, IReadOnlyList<TRow> rows) =>
        pipeline.Estimator.PredictProbabilities(pipeline.Transform(rows));

    /// <summary>The probability of each class for one row, in the order of the estimator's classes.</summary>
    /// <param name="pipeline">The fitted pipeline.</param>
    /// <param name="row">The row.</param>
    public static double[] PredictProbabilities<TRow>(this IPipeline<TRow, IClassifier> pipeline, TRow row) => pipeline.PredictProbabilities([row])[0];
}
