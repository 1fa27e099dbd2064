using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What the task of a splitter takes.</summary>
/// <param name="Rows">All rows; null if they were split beforehand.</param>
/// <param name="Seed">The seed of the random numbers that it is given.</param>
internal sealed record SplitTaskInputs<TRow>(TRow[]? Rows, int Seed)
{
    /// <summary>How it is written.</summary>
    public static ObjectCodec<SplitTaskInputs<TRow>> CodecOf(Codec<TRow> row)
    {
        var rows = Codecs.Nullable(Codecs.Array(row));
        return Codecs.Object<SplitTaskInputs<TRow>>(
            $"SplitTaskInputs<{row.TypeName}>",
            [new("rows", rows), new("seed", Codecs.Int32)],
            (writer, value) =>
            {
                writer.Member(0, rows, value.Rows);
                writer.Member(1, Codecs.Int32, value.Seed);
            },
            reader => new(reader.Member(0, rows), reader.Member(1, Codecs.Int32)));
    }
}
