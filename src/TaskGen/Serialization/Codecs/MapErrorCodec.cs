namespace TaskGen.Serialization;

internal sealed class MapErrorCodec : ObjectCodec<MapError>
{
    private static readonly Codec<string?> StackTrace = Codecs.Nullable(Codecs.String);

    public static MapErrorCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(
        nameof(MapError),
        new MemberShape("type", static () => Codecs.String),
        new MemberShape("message", static () => Codecs.String),
        new MemberShape("stackTrace", static () => StackTrace));

    public override void Write(ValueWriter writer, MapError value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        Codecs.String.Write(writer, value.Type);
        writer.Member(1);
        Codecs.String.Write(writer, value.Message);
        writer.Member(2);
        StackTrace.Write(writer, value.StackTrace);
        writer.EndObject();
    }

    public override MapError Read(ValueReader reader)
    {
        var (type, message, stackTrace) = ("", "", (string?)null);
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            switch (member)
            {
                case 0: type = Codecs.String.Read(reader); break;
                case 1: message = Codecs.String.Read(reader); break;
                default: stackTrace = StackTrace.Read(reader); break;
            }
        }

        return new MapError(type, message, stackTrace);
    }
}
