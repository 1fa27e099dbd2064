using System.ComponentModel;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>A source of rows of a type.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionTable<T> : UnionTable
{
    private Codec<T[]> All => field ??= Codecs.Array(Row);

    /// <summary>How rows are read.</summary>
    public required RowSchema<T> Schema { get; init; }

    /// <summary>How rows are moved between processes.</summary>
    public required Codec<T> Row { get; init; }

    internal override Codec Rows => All;

    internal override async Task<IReadOnlyList<(DatasetPart Part, string Origin, Array Rows)>> ReadAsync(
        string dataset, DatasetOptions options, DataContext context, CancellationToken cancellationToken)
    {
        var parts = await TablePartitions.ReadAsync(dataset, options, Schema, null, context, cancellationToken).ConfigureAwait(false);
        return [.. parts.Select(static part => (part.Part, part.Origin, (Array)part.Rows))];
    }

    internal override async Task<Array> ReadAsync(SourceOptions source, DatasetPart part, PartReading reading, CancellationToken cancellationToken) =>
        await reading.ReadOrderedAsync(source, part, Schema, cancellationToken).ConfigureAwait(false);

    internal override void Write(ValueWriter writer, int member, Array rows) => writer.Member(member, All, (T[])rows);

    internal override Array Read(ValueReader reader, int member) => reader.Member(member, All);
}
