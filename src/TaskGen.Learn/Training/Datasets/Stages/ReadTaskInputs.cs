using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What the task of a reader takes.</summary>
/// <param name="Files">The files.</param>
/// <param name="Source">What messages call them; no part of the key.</param>
internal sealed record ReadTaskInputs(DataFile[] Files, string Source)
{
    private static readonly Codec<DataFile[]> AllFiles = Codecs.Array(Codecs.DataFile);

    /// <summary>How it is written.</summary>
    public static ObjectCodec<ReadTaskInputs> Codec { get; } = Codecs.Object<ReadTaskInputs>(
        nameof(ReadTaskInputs),
        [new("files", AllFiles), new(StageTask.Source, Codecs.String)],
        static (writer, value) =>
        {
            writer.Member(0, AllFiles, value.Files);
            writer.Member(1, Codecs.String, value.Source);
        },
        static reader => new(reader.Member(0, AllFiles), reader.Member(1, Codecs.String)));
}
