using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>The rows that were read for a part of a dataset.</summary>
/// <param name="Part">The part; the training rows are all rows if they are yet to be split.</param>
/// <param name="Origin">What is recorded as their origin.</param>
/// <param name="Rows">The rows; not to be changed.</param>
internal sealed record PartRows<TRow>(DatasetPart Part, string Origin, TRow[] Rows)
{
    /// <summary>How they are written.</summary>
    public static Codec<PartRows<TRow>> CodecOf(Codec<TRow> row)
    {
        var rows = Codecs.Array(row);
        return Codecs.Object<PartRows<TRow>>(
            $"PartRows<{row.TypeName}>",
            [new("part", DatasetParts.Codec), new("origin", Codecs.String), new("rows", rows)],
            (writer, value) =>
            {
                writer.Member(0, DatasetParts.Codec, value.Part);
                writer.Member(1, Codecs.String, value.Origin);
                writer.Member(2, rows, value.Rows);
            },
            reader => new(reader.Member(0, DatasetParts.Codec), reader.Member(1, Codecs.String), reader.Member(2, rows)));
    }
}
