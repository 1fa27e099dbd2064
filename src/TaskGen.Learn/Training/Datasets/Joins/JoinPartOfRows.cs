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

    internal override async Task<Dictionary<TKey, (object Row, DataPlace Place)>> ReadAsync(
        SourceOptions source, DatasetPart part, JoinReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.ReadAsync(source, part, Schema, cancellationToken).ConfigureAwait(false);
        var found = new Dictionary<TKey, (object Row, DataPlace Place)>(rows.Length);
        var badRows = reading.BadRows();
        foreach (var row in rows)
        {
            var key = Key(row.Row);
            if (!found.TryAdd(key, (row.Row, row.Place)))
            {
                badRows.Add(JoinFaults.SecondRow(Schema, row, found[key].Place));
            }
        }

        reading.Complete(badRows, source.LogName);
        return found;
    }
}
