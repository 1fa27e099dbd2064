using TaskGen.Serialization;

namespace TaskGen.Benchmarks.Engine;

/// <summary>What the generator writes for the inputs.</summary>
internal sealed class NumberCodec : ObjectCodec<Number>
{
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
