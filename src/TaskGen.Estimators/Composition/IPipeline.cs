using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A fitted transformer of rows with the estimator that was fitted on what it makes of them.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TEstimator">The estimator.</typeparam>
public interface IPipeline<in TRow, out TEstimator>
{
    /// <summary>The fitted estimator.</summary>
    TEstimator Estimator { get; }

    /// <summary>The numbers of rows, as the estimator takes them.</summary>
    /// <param name="rows">Rows; those of training as well as new ones.</param>
    NumericMatrix Transform(IReadOnlyList<TRow> rows);
}
