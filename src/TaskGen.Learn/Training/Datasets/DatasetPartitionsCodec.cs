using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the parts of a dataset are written.</summary>
internal sealed class DatasetPartitionsCodec<TPartition>(Codec<TPartition> partition) : ObjectCodec<DatasetPartitions<TPartition>>
    where TPartition : class
{
    private readonly Codec<TPartition?> _optional = Codecs.Nullable(partition);

    public override ObjectShape Shape => field ??= new(
        $"DatasetPartitions<{partition.TypeName}>",
        new MemberShape("train", () => partition),
        new MemberShape("validation", () => _optional),
        new MemberShape("test", () => partition),
        new MemberShape("provenance", static () => DatasetProvenanceCodec.Instance));

    public override void Write(ValueWriter writer, DatasetPartitions<TPartition> value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        partition.Write(writer, value.Train);
        writer.Member(1);
        _optional.Write(writer, value.Validation);
        writer.Member(2);
        partition.Write(writer, value.Test);
        writer.Member(3);
        DatasetProvenanceCodec.Instance.Write(writer, value.Provenance);
        writer.EndObject();
    }

    public override DatasetPartitions<TPartition> Read(ValueReader reader)
    {
        TPartition train = null!, test = null!;
        TPartition? validation = null;
        DatasetProvenance provenance = null!;
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            switch (member)
            {
                case 0: train = partition.Read(reader); break;
                case 1: validation = _optional.Read(reader); break;
                case 2: test = partition.Read(reader); break;
                default: provenance = DatasetProvenanceCodec.Instance.Read(reader); break;
            }
        }

        return new(train, validation, test, provenance);
    }
}
