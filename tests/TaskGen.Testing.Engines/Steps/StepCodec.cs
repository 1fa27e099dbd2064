using TaskGen.Serialization;

namespace TaskGen.Testing.Engines.Steps;

/// <summary>What the generator writes for <see cref="Step"/>.</summary>
internal sealed class StepCodec : ObjectCodec<Step>
{
    public static readonly StepCodec Instance = new();

    public override ObjectShape Shape { get; } = new(
        "Step", new MemberShape("directory", Codecs.String), new MemberShape("name", Codecs.String), new MemberShape("value", Codecs.Int32));

    public override void Write(ValueWriter writer, Step value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Codecs.String, value.Directory);
        writer.Member(1, Codecs.String, value.Name);
        writer.Member(2, Codecs.Int32, value.Value);
        writer.EndObject();
    }

    public override Step Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var step = new Step(reader.Member(0, Codecs.String), reader.Member(1, Codecs.String), reader.Member(2, Codecs.Int32));
        reader.EndObject();
        return step;
    }
}
