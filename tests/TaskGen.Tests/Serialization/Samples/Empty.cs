using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>A record without members: the inputs of a task that takes nothing.</summary>
internal sealed record Empty;

/// <summary>What the generator writes for it.</summary>
internal sealed class EmptyCodec : ObjectCodec<Empty>
{
    public static readonly EmptyCodec Instance = new();

    public override ObjectShape Shape { get; } = new("Empty");

    public override void Write(ValueWriter writer, Empty value)
    {
        writer.BeginObject(Shape, value);
        writer.EndObject();
    }

    public override Empty Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        while (reader.NextMember(out _))
        {
        }

        return new Empty();
    }
}
