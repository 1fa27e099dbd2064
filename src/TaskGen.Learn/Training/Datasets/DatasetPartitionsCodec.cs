using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the parts of a dataset are written.</summary>
internal sealed class DatasetPartitionsCodec<TPartition>(Codec<TPartition> partition) : ObjectCodec<DatasetPartitions<TPartition>>
    where TPartition : class
{
    private readonly Codec<TPartition?> _optional = Codecs.Nullable(partition);

    public override ObjectShape Shape => field ??= new(
        $"DatasetPartitions<{partition.TypeName}>",
        new MemberShape("train", partition),
        new MemberShape("validation", _optional),
        new MemberShape("test", partition),
        new MemberShape("provenance", DatasetProvenanceCodec.Instance));

    public override void Write(ValueWriter writer, DatasetPartitions<TPartition> value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, partition, value.Train);
        writer.Member(1, _optional, value.Validation);
        writer.Member(2, partition, value.Test);
        writer.Member(3, DatasetProvenanceCodec.Instance, value.Provenance);
        writer.EndObject();
    }

    public override DatasetPartitions<TPartition> Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var train = reader.Member(0, partition);
        var validation = reader.Member(1, _optional);
        var test = reader.Member(2, partition);
        var provenance = reader.Member(3, DatasetProvenanceCodec.Instance);
        reader.EndObject();
        return new(train, validation, test, provenance);
    }
}
