namespace TaskGen.Serialization;

internal sealed class MapErrorCodec : ObjectCodec<MapError>
{
    private static readonly Codec<string?> StackTrace = Codecs.Nullable(Codecs.String);

    public static MapErrorCodec Instance { get; } = new();

    public override ObjectShape Shape { get; } = new(
        nameof(MapError),
        new MemberShape("type", Codecs.String),
        new MemberShape("message", Codecs.String),
        new MemberShape("stackTrace", StackTrace));

    public override void Write(ValueWriter writer, MapError value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Codecs.String, value.Type);
        writer.Member(1, Codecs.String, value.Message);
        writer.Member(2, StackTrace, value.StackTrace);
        writer.EndObject();
    }

    public override MapError Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var type = reader.Member(0, Codecs.String);
        var message = reader.Member(1, Codecs.String);
        var stackTrace = reader.Member(2, StackTrace);
        reader.EndObject();
        return new MapError(type, message, stackTrace);
    }
}
