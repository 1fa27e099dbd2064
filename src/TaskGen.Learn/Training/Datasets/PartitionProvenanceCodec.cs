using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the provenance of a partition is written.</summary>
internal sealed class PartitionProvenanceCodec : ObjectCodec<PartitionProvenance>
{
    private static readonly Codec<int?> Rows = Codecs.NullableValue(Codecs.Int32);

    public static PartitionProvenanceCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(
        nameof(PartitionProvenance),
        new MemberShape("url", Codecs.String),
        new MemberShape("fingerprint", Codecs.String),
        new MemberShape("rows", Rows));

    public override void Write(ValueWriter writer, PartitionProvenance value)
    {
        writer.BeginObject(Shape, value);

        // Where rows lie does not change what is made of them: a copy elsewhere has the key of the original.
        writer.Member(0, Codecs.String, writer is BinaryValueWriter { IsByContent: true } ? "" : value.Url);
        writer.Member(1, Codecs.String, value.Fingerprint);
        writer.Member(2, Rows, value.Rows);
        writer.EndObject();
    }

    public override PartitionProvenance Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var url = reader.Member(0, Codecs.String);
        var fingerprint = reader.Member(1, Codecs.String);
        var rows = reader.Member(2, Rows);
        reader.EndObject();
        return new PartitionProvenance(url, fingerprint, rows);
    }
}
