using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How a lazy partition is written: its path. What it holds is identified by its provenance.</summary>
internal sealed class LazyPartitionCodec : ObjectCodec<LazyPartition>
{
    public static LazyPartitionCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(nameof(LazyPartition), new MemberShape("path", static () => Codecs.String));

    public override void Write(ValueWriter writer, LazyPartition value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        Codecs.String.Write(writer, value.Path);
        writer.EndObject();
    }

    public override LazyPartition Read(ValueReader reader)
    {
        var path = "";
        reader.BeginObject(Shape);
        while (reader.NextMember(out _))
        {
            path = Codecs.String.Read(reader);
        }

        return string.IsNullOrWhiteSpace(path) ? throw reader.Invalid("a path", "empty text") : new LazyPartition(path);
    }
}
