using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How the provenance of a partition is written.</summary>
internal sealed class PartitionProvenanceCodec : ObjectCodec<PartitionProvenance>
{
    private static readonly Codec<int?> Rows = Codecs.NullableValue(Codecs.Int32);

    public static PartitionProvenanceCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(
        nameof(PartitionProvenance),
        new MemberShape("url", static () => Codecs.String),
        new MemberShape("fingerprint", static () => Codecs.String),
        new MemberShape("rows", static () => Rows));

    public override void Write(ValueWriter writer, PartitionProvenance value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        Codecs.String.Write(writer, value.Url);
        writer.Member(1);
        Codecs.String.Write(writer, value.Fingerprint);
        writer.Member(2);
        Rows.Write(writer, value.Rows);
        writer.EndObject();
    }

    public override PartitionProvenance Read(ValueReader reader)
    {
        string url = null!, fingerprint = null!;
        int? rows = null;
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            switch (member)
            {
                case 0: url = Codecs.String.Read(reader); break;
                case 1: fingerprint = Codecs.String.Read(reader); break;
                default: rows = Rows.Read(reader); break;
            }
        }

        return new PartitionProvenance(url, fingerprint, rows);
    }
}
