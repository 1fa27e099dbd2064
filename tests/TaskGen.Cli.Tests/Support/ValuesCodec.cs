using TaskGen.Serialization;

namespace TaskGen.Cli.Tests.Support;

/// <summary>How <see cref="Values"/> are written: as a generated codec does it, with a loop for what that spells out.</summary>
internal sealed class ValuesCodec(string typeName, params ValueMember[] members) : ObjectCodec<Values>
{
    private readonly string[] _names = [.. members.Select(member => member.Shape.Name)];

    public override ObjectShape Shape { get; } = new(typeName, [.. members.Select(member => member.Shape)]);

    public override void Write(ValueWriter writer, Values value)
    {
        writer.BeginObject(Shape, value);
        for (var i = 0; i < members.Length; i++)
        {
            writer.Member(i);
            members[i].Write(writer, value[i]);
        }

        writer.EndObject();
    }

    public override Values Read(ValueReader reader)
    {
        var values = new Values(_names);
        reader.BeginObject(Shape);
        for (var i = 0; i < members.Length; i++)
        {
            values[i] = reader.TryMember(i) ? members[i].Read(reader) : members[i].Initial;
        }

        reader.EndObject();
        return values;
    }
}
