using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How a lazy partition is written: its path. What it holds is identified by its provenance.</summary>
internal sealed class LazyPartitionCodec : ObjectCodec<LazyPartition>
{
    public static LazyPartitionCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(nameof(LazyPartition), new MemberShape("path", Codecs.String));

    public override void Write(ValueWriter writer, LazyPartition value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Codecs.String, value.Path);
        writer.EndObject();
    }

    public override LazyPartition Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var path = reader.Member(0, Codecs.String);
        reader.EndObject();
        return string.IsNullOrWhiteSpace(path) ? throw reader.Invalid("a path", "empty text") : new LazyPartition(path);
    }
}
