using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What the task of a parser takes.</summary>
/// <param name="Rows">The raw rows.</param>
/// <param name="Source">What messages call them; no part of the key.</param>
internal sealed record ParseTaskInputs<TRaw>(TRaw[] Rows, string Source)
{
    /// <summary>How it is written.</summary>
    public static ObjectCodec<ParseTaskInputs<TRaw>> CodecOf(Codec<TRaw> raw)
    {
        var rows = Codecs.Array(raw);
        return Codecs.Object<ParseTaskInputs<TRaw>>(
            $"ParseTaskInputs<{raw.TypeName}>",
            [new("rows", rows), new(StageTask.Source, Codecs.String)],
            (writer, value) =>
            {
                writer.Member(0, rows, value.Rows);
                writer.Member(1, Codecs.String, value.Source);
            },
            reader => new(reader.Member(0, rows), reader.Member(1, Codecs.String)));
    }
}
