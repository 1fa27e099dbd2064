using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the provenance of a dataset is written.</summary>
internal sealed class DatasetProvenanceCodec : ObjectCodec<DatasetProvenance>
{
    private static readonly Codec<PartitionProvenance> Partition = PartitionProvenanceCodec.Instance;
    private static readonly Codec<PartitionProvenance?> OptionalPartition = Codecs.Nullable(Partition);
    private static readonly Codec<double?> Size = Codecs.NullableValue(Codecs.Double);
    private static readonly Codec<bool?> Truth = Codecs.NullableValue(Codecs.Boolean);
    private static readonly Codec<int?> Seed = Codecs.NullableValue(Codecs.Int32);
    private static readonly Codec<string?> Text = Codecs.Nullable(Codecs.String);

    public static DatasetProvenanceCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(
        nameof(DatasetProvenance),
        new MemberShape("name", Codecs.String),
        new MemberShape("train", Partition),
        new MemberShape("validation", OptionalPartition),
        new MemberShape("test", Partition),
        new MemberShape("testSize", Size),
        new MemberShape("shuffle", Truth),
        new MemberShape("seed", Seed),
        new MemberShape("validationSize", Size),
        new MemberShape("stratify", Truth),
        new MemberShape("groupBy", Text),
        new MemberShape("time", Text),
        new MemberShape("gap", Text),
        new MemberShape("sample", Size),
        new MemberShape("reader", Text),
        new MemberShape("parser", Text),
        new MemberShape("splitter", Text),
        new MemberShape("featureTransform", Text),
        new MemberShape("union", Text));

    public override void Write(ValueWriter writer, DatasetProvenance value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Codecs.String, value.Name);
        writer.Member(1, Partition, value.Train);
        writer.Member(2, OptionalPartition, value.Validation);
        writer.Member(3, Partition, value.Test);
        writer.Member(4, Size, value.TestSize);
        writer.Member(5, Truth, value.Shuffle);
        writer.Member(6, Seed, value.Seed);
        writer.Member(7, Size, value.ValidationSize);
        writer.Member(8, Truth, value.Stratify);
        writer.Member(9, Text, value.GroupBy);
        writer.Member(10, Text, value.Time);
        writer.Member(11, Text, value.Gap);
        writer.Member(12, Size, value.Sample);
        writer.Member(13, Text, value.Reader);
        writer.Member(14, Text, value.Parser);
        writer.Member(15, Text, value.Splitter);
        writer.Member(16, Text, value.FeatureTransform);
        writer.Member(17, Text, value.Union);
        writer.EndObject();
    }

    public override DatasetProvenance Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var name = reader.Member(0, Codecs.String);
        var train = reader.Member(1, Partition);
        var validation = reader.Member(2, OptionalPartition);
        var test = reader.Member(3, Partition);
        var testSize = reader.Member(4, Size);
        var shuffle = reader.Member(5, Truth);
        var seed = reader.Member(6, Seed);
        var provenance = new DatasetProvenance(name, train, validation, test, testSize, shuffle, seed)
        {
            ValidationSize = reader.Member(7, Size),
            Stratify = reader.Member(8, Truth),
            GroupBy = reader.Member(9, Text),
            Time = reader.Member(10, Text),
            Gap = reader.Member(11, Text),
            Sample = reader.Member(12, Size),
            Reader = reader.Member(13, Text),
            Parser = reader.Member(14, Text),
            Splitter = reader.Member(15, Text),
            FeatureTransform = reader.Member(16, Text),
            Union = reader.Member(17, Text),
        };
        reader.EndObject();
        return provenance;
    }
}
