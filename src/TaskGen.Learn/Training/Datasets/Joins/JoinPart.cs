using System.ComponentModel;

namespace TaskGen.Learn;

/// <summary>A part that is joined to rows by a key.</summary>
/// <typeparam name="TKey">The key.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JoinPart<TKey>
    where TKey : notnull
{
    private protected JoinPart()
    {
    }

    /// <summary>The member of the row that is the part.</summary>
    public required string Member { get; init; }

    /// <summary>Whether a row may be without it; not by default.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Reads its rows.</summary>
    /// <param name="source">Where they are.</param>
    /// <param name="part">The part of the dataset that they are for.</param>
    /// <param name="reading">What is needed to read them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal abstract Task<JoinTable<TKey>> ReadAsync(
        SourceOptions source, DatasetPart part, JoinReading reading, CancellationToken cancellationToken);
}
