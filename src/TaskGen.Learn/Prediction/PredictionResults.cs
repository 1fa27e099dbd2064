using System.ComponentModel;

namespace TaskGen.Learn;

/// <summary>What generated code makes of the arguments and results of methods that predict.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PredictionResults
{
    /// <summary>Rows as the partition that a method takes.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="schema">How they become numbers.</param>
    public static Partition<TRow> Partition<TRow>(IReadOnlyList<TRow> rows, RowSchema<TRow> schema) => new([.. rows], schema);

    /// <summary>What a method returned for many rows, in its order.</summary>
    /// <param name="results">The results; made one by one, perhaps.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    /// <exception cref="NonRecoverableException">The method returned null.</exception>
    public static T[] Of<T>(IEnumerable<T>? results, CancellationToken cancellationToken) =>
        StageResults.Rows(results ?? throw new NonRecoverableException("null was returned; expected one result for each row."), cancellationToken);
}
