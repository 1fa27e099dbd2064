using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the provenance of a dataset is written.</summary>
internal sealed class DatasetProvenanceCodec : ObjectCodec<DatasetProvenance>
{
    private static readonly Codec<PartitionProvenance> Partition = PartitionProvenanceCodec.Instance;
    private static readonly Codec<PartitionProvenance?> OptionalPartition = Codecs.Nullable(Partition);
    private static readonly Codec<double?> TestSize = Codecs.NullableValue(Codecs.Double);
    private static readonly Codec<bool?> Shuffle = Codecs.NullableValue(Codecs.Boolean);
    private static readonly Codec<int?> Seed = Codecs.NullableValue(Codecs.Int32);

    public static DatasetProvenanceCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(
        nameof(DatasetProvenance),
        new MemberShape("name", Codecs.String),
        new MemberShape("train", Partition),
        new MemberShape("validation", OptionalPartition),
        new MemberShape("test", Partition),
        new MemberShape("testSize", TestSize),
        new MemberShape("shuffle", Shuffle),
        new MemberShape("seed", Seed));

    public override void Write(ValueWriter writer, DatasetProvenance value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Codecs.String, value.Name);
        writer.Member(1, Partition, value.Train);
        writer.Member(2, OptionalPartition, value.Validation);
        writer.Member(3, Partition, value.Test);
        writer.Member(4, TestSize, value.TestSize);
        writer.Member(5, Shuffle, value.Shuffle);
        writer.Member(6, Seed, value.Seed);
        writer.EndObject();
    }

    public override DatasetProvenance Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var name = reader.Member(0, Codecs.String);
        var train = reader.Member(1, Partition);
        var validation = reader.Member(2, OptionalPartition);
        var test = reader.Member(3, Partition);
        var testSize = reader.Member(4, TestSize);
        var shuffle = reader.Member(5, Shuffle);
        var seed = reader.Member(6, Seed);
        reader.EndObject();
        return new DatasetProvenance(name, train, validation, test, testSize, shuffle, seed);
    }
}
