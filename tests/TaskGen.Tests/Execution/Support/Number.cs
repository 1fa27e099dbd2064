using TaskGen.Serialization;

namespace TaskGen.Tests.Execution;

/// <summary>The inputs of most tasks in these tests.</summary>
internal sealed record Number(int Value);

/// <summary>What the generator writes for it.</summary>
internal sealed class NumberCodec : ObjectCodec<Number>
{
    public static readonly NumberCodec Instance = new();

    public override ObjectShape Shape { get; } = new("Inputs", new MemberShape("value", Codecs.Int32));

    public override void Write(ValueWriter writer, Number value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Codecs.Int32, value.Value);
        writer.EndObject();
    }

    public override Number Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var number = reader.Member(0, Codecs.Int32);
        reader.EndObject();
        return new Number(number);
    }
}
