using System.ComponentModel;

namespace TaskGen.Learn;

/// <summary>A part that is joined to rows by a key, and how it is read.</summary>
/// <typeparam name="TPart">The row type of the part.</typeparam>
/// <typeparam name="TKey">The key.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JoinPart<TPart, TKey> : JoinPart<TKey>
    where TPart : notnull
    where TKey : notnull
{
    /// <summary>How its rows are read.</summary>
    public required RowSchema<TPart> Schema { get; init; }

    /// <summary>The key of one of them.</summary>
    public required Func<TPart, TKey> Key { get; init; }

    internal override async Task<JoinTable<TKey>> ReadAsync(
        SourceOptions source, DatasetPart part, JoinReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.ReadAsync(source, part, Schema, cancellationToken).ConfigureAwait(false);
        var badRows = reading.BadRows();
        var table = await Task.Run(() => TableOf(rows, badRows, cancellationToken), cancellationToken).ConfigureAwait(false);
        reading.Complete(badRows, source.LogName);
        return table;
    }

    private JoinTable<TKey> TableOf(Placed<TPart>[] rows, BadRowLog badRows, CancellationToken cancellationToken)
    {
        var (found, positions) = (new object[rows.Length], new Dictionary<TKey, int>(rows.Length));
        for (var i = 0; i < rows.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found[i] = rows[i].Row;
            var key = Key(rows[i].Row);
            if (!positions.TryAdd(key, i))
            {
                badRows.Add(JoinFaults.SecondRow(Schema, rows[i], rows[positions[key]].Place));
            }
        }

        return new JoinTable<TKey>(found, positions);
    }
}
