using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What the tasks before the prediction take.</summary>
/// <param name="Rows">A batch of rows.</param>
/// <param name="Source">What messages call them; no part of the key.</param>
internal sealed record BatchTaskInputs<TRow>(TRow[] Rows, string Source)
{
    /// <summary>How it is written.</summary>
    public static ObjectCodec<BatchTaskInputs<TRow>> CodecOf(Codec<TRow> row)
    {
        var rows = Codecs.Array(row);
        return Codecs.Object<BatchTaskInputs<TRow>>(
            $"BatchTaskInputs<{row.TypeName}>",
            [new("rows", rows), new(StageTask.Source, Codecs.String)],
            (writer, value) =>
            {
                writer.Member(0, rows, value.Rows);
                writer.Member(1, Codecs.String, value.Source);
            },
            reader => new(reader.Member(0, rows), reader.Member(1, Codecs.String)));
    }
}
