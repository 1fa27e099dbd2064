using System.ComponentModel;

namespace TaskGen.Learn;

/// <summary>How rows are put together of several sources. Generated for row types with a <see cref="SourceAttribute"/>.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RowJoin<TRow>
{
    private protected RowJoin()
    {
    }

    /// <summary>Whether there is a row for each of the first part, because the dataset has no source of its own; not by default.</summary>
    public bool IsOfPartsAlone { get; init; }

    /// <summary>The source of joined rows.</summary>
    internal abstract TableSource<TRow> Open(string dataset, DatasetOptions options, DataContext context);
}
