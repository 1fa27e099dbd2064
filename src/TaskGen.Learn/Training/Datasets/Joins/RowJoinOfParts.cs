using System.ComponentModel;

namespace TaskGen.Learn;

/// <summary>How rows are put together by a key, in the order of their main source.</summary>
/// <typeparam name="TMain">What is read of the main source; of the first part if there are only parts.</typeparam>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TRow">The row type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowJoin<TMain, TKey, TRow> : RowJoin<TRow>
    where TKey : notnull
{
    /// <summary>How the main source is read.</summary>
    public required RowSchema<TMain> Main { get; init; }

    /// <summary>The key of a row of the main source.</summary>
    public required Func<TMain, TKey> Key { get; init; }

    /// <summary>The parts that are joined to it, in the order of the sources of the dataset.</summary>
    public required IReadOnlyList<JoinPart<TKey>> Parts { get; init; }

    /// <summary>Makes a row of what was read of the main source, and the parts with its key.</summary>
    public required Func<TMain, JoinedParts, TRow> Create { get; init; }

    internal override TableSource<TRow> Open(string dataset, DatasetOptions options, DataContext context) =>
        new JoinedSource<TMain, TKey, TRow>(dataset, options, this, context);
}
