using TaskGen.Serialization;

namespace TaskGen.Benchmarks.Engine;

/// <summary>What the generator writes for the inputs.</summary>
internal sealed class NumberCodec : ObjectCodec<Number>
{
    public override ObjectShape Shape { get; } = new("Inputs", new MemberShape("value", static () => Codecs.Int32));

    public override void Write(ValueWriter writer, Number value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        Codecs.Int32.Write(writer, value.Value);
        writer.EndObject();
    }

    public override Number Read(ValueReader reader)
    {
        var number = 0;
        reader.BeginObject(Shape);
        while (reader.NextMember(out _))
        {
            number = Codecs.Int32.Read(reader);
        }

        return new Number(number);
    }
}
