using TaskGen.Serialization;

namespace TaskGen.Tests.Execution;

/// <summary>Inputs that may be large.</summary>
internal sealed record Row(double[] Values);

/// <summary>What the generator writes for it.</summary>
internal sealed class RowCodec : ObjectCodec<Row>
{
    public static readonly RowCodec Instance = new();

    public override ObjectShape Shape { get; } = new("Inputs", new MemberShape("values", Codecs.Numbers<double>()));

    public override void Write(ValueWriter writer, Row value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Codecs.Numbers<double>(), value.Values);
        writer.EndObject();
    }

    public override Row Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var values = reader.Member(0, Codecs.Numbers<double>());
        reader.EndObject();
        return new Row(values);
    }
}
