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
        new MemberShape("name", static () => Codecs.String),
        new MemberShape("train", static () => Partition),
        new MemberShape("validation", static () => OptionalPartition),
        new MemberShape("test", static () => Partition),
        new MemberShape("testSize", static () => TestSize),
        new MemberShape("shuffle", static () => Shuffle),
        new MemberShape("seed", static () => Seed));

    public override void Write(ValueWriter writer, DatasetProvenance value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        Codecs.String.Write(writer, value.Name);
        writer.Member(1);
        Partition.Write(writer, value.Train);
        writer.Member(2);
        OptionalPartition.Write(writer, value.Validation);
        writer.Member(3);
        Partition.Write(writer, value.Test);
        writer.Member(4);
        TestSize.Write(writer, value.TestSize);
        writer.Member(5);
        Shuffle.Write(writer, value.Shuffle);
        writer.Member(6);
        Seed.Write(writer, value.Seed);
        writer.EndObject();
    }

    public override DatasetProvenance Read(ValueReader reader)
    {
        string name = null!;
        PartitionProvenance train = null!, test = null!;
        PartitionProvenance? validation = null;
        double? testSize = null;
        bool? shuffle = null;
        int? seed = null;
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            switch (member)
            {
                case 0: name = Codecs.String.Read(reader); break;
                case 1: train = Partition.Read(reader); break;
                case 2: validation = OptionalPartition.Read(reader); break;
                case 3: test = Partition.Read(reader); break;
                case 4: testSize = TestSize.Read(reader); break;
                case 5: shuffle = Shuffle.Read(reader); break;
                default: seed = Seed.Read(reader); break;
            }
        }

        return new DatasetProvenance(name, train, validation, test, testSize, shuffle, seed);
    }
}
