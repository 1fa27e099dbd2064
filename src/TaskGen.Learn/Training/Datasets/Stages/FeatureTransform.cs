namespace TaskGen.Learn;

/// <summary>A method with <c>[FeatureTransform]</c>: what makes of each row of a dataset the row that the model sees, wherever rows come from.</summary>
/// <typeparam name="TRow">The row type of the dataset.</typeparam>
/// <typeparam name="TFeatures">The row type that the model sees.</typeparam>
public sealed class FeatureTransform<TRow, TFeatures> : DatasetStage
{
    /// <summary>The method.</summary>
    public required Func<TRow, TFeatures> Method { get; init; }

    /// <summary>How what it returns becomes numbers.</summary>
    public required RowSchema<TFeatures> Schema { get; init; }

    /// <summary>Transforms a row.</summary>
    public TFeatures Apply(TRow row) => Method(row);

    /// <summary>Transforms rows, in their order.</summary>
    /// <exception cref="StageException">The method fails for a row, or returns null; the error says for which.</exception>
    public IReadOnlyList<TFeatures> Apply(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return ToArray(rows, "rows", CancellationToken.None);
    }

    /// <summary>Transforms the rows of a partition, in their order.</summary>
    /// <exception cref="StageException">The method fails for a row, or returns null; the error says for which.</exception>
    public Partition<TFeatures> Apply(Partition<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Apply(rows, "rows", CancellationToken.None);
    }

    /// <summary>Transforms the rows of a partition that messages name.</summary>
    internal Partition<TFeatures> Apply(Partition<TRow> rows, string source, CancellationToken cancellationToken) =>
        new(ToArray(rows, source, cancellationToken), Schema);

    /// <summary>Transforms rows that messages name.</summary>
    internal TFeatures[] ToArray(IEnumerable<TRow> rows, string source, CancellationToken cancellationToken)
    {
        var features = rows.TryGetNonEnumeratedCount(out var count) ? new List<TFeatures>(count) : [];
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            features.Add(Transform(row, features.Count, source));
        }

        return [.. features];
    }

    private TFeatures Transform(TRow row, int position, string source)
    {
        try
        {
            return Method(row) ?? throw StageFaults.NoRow(this, source, position);
        }
        catch (Exception exception) when (StageFaults.IsUnnamed(exception))
        {
            throw StageFaults.Of(this, source, position, exception);
        }
    }
}
