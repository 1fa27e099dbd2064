using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What a reader is called for.</summary>
/// <param name="Part">The part of the dataset whose rows are in it.</param>
/// <param name="Origin">What is recorded as the origin of the rows.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="Files">The files on this machine; none if the reader gets at the rows by itself.</param>
internal sealed record DatasetSource(DatasetPart Part, string Origin, string Name, DataFile[] Files)
{
    private static readonly Codec<DataFile[]> AllFiles = Codecs.Array(Codecs.DataFile);

    /// <summary>How it is written.</summary>
    public static Codec<DatasetSource> Codec { get; } = Codecs.Object<DatasetSource>(
        nameof(DatasetSource),
        [new("part", DatasetParts.Codec), new("origin", Codecs.String), new("name", Codecs.String), new("files", AllFiles)],
        static (writer, value) =>
        {
            writer.Member(0, DatasetParts.Codec, value.Part);
            writer.Member(1, Codecs.String, value.Origin);
            writer.Member(2, Codecs.String, value.Name);
            writer.Member(3, AllFiles, value.Files);
        },
        static reader => new(
            reader.Member(0, DatasetParts.Codec), reader.Member(1, Codecs.String), reader.Member(2, Codecs.String), reader.Member(3, AllFiles)));
}
