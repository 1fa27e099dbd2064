using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What the task takes that makes partitions of rows.</summary>
/// <param name="Parts">The rows.</param>
/// <param name="Split">How they are divided; null if the settings say so, or if they were divided beforehand.</param>
internal sealed record DivideTaskInputs<TRow>(PartRows<TRow>[] Parts, TrainTestSplit? Split)
{
    /// <summary>How it is written.</summary>
    public static ObjectCodec<DivideTaskInputs<TRow>> CodecOf(Codec<TRow> row)
    {
        var parts = Codecs.Array(PartRows<TRow>.CodecOf(row));
        return Codecs.Object<DivideTaskInputs<TRow>>(
            $"DivideTaskInputs<{row.TypeName}>",
            [new("parts", parts), new("split", TrainTestSplitCodec.Optional)],
            (writer, value) =>
            {
                writer.Member(0, parts, value.Parts);
                writer.Member(1, TrainTestSplitCodec.Optional, value.Split);
            },
            reader => new(reader.Member(0, parts), reader.Member(1, TrainTestSplitCodec.Optional)));
    }
}
