using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What the task of a union takes.</summary>
/// <param name="Tables">The rows of each source.</param>
/// <param name="Source">What messages call them; no part of the key.</param>
internal sealed record UnionTaskInputs(UnionTables Tables, string Source)
{
    /// <summary>How it is written.</summary>
    public static ObjectCodec<UnionTaskInputs> CodecOf(Codec<UnionTables> tables) => Codecs.Object<UnionTaskInputs>(
        nameof(UnionTaskInputs),
        [new("tables", tables), new(StageTask.Source, Codecs.String)],
        (writer, value) =>
        {
            writer.Member(0, tables, value.Tables);
            writer.Member(1, Codecs.String, value.Source);
        },
        reader => new(reader.Member(0, tables), reader.Member(1, Codecs.String)));
}
