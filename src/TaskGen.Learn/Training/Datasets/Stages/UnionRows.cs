using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>The rows of all sources that are joined for a part of a dataset.</summary>
/// <param name="Part">The part; the training rows are all rows if they are yet to be split.</param>
/// <param name="Origin">What is recorded as their origin.</param>
/// <param name="Tables">The rows of each source.</param>
internal sealed record UnionRows(DatasetPart Part, string Origin, UnionTables Tables)
{
    /// <summary>How they are written.</summary>
    public static Codec<UnionRows> CodecOf(Codec<UnionTables> tables) => Codecs.Object<UnionRows>(
        nameof(UnionRows),
        [new("part", DatasetParts.Codec), new("origin", Codecs.String), new("tables", tables)],
        (writer, value) =>
        {
            writer.Member(0, DatasetParts.Codec, value.Part);
            writer.Member(1, Codecs.String, value.Origin);
            writer.Member(2, tables, value.Tables);
        },
        reader => new(reader.Member(0, DatasetParts.Codec), reader.Member(1, Codecs.String), reader.Member(2, tables)));
}
