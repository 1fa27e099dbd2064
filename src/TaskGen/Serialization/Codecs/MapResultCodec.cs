namespace TaskGen.Serialization;

/// <summary>An object with <c>value</c> and <c>error</c>, of which the one that does not apply is null.</summary>
internal sealed class MapResultCodec<T>(Codec<T> value) : ObjectCodec<MapResult<T>>
{
    private static readonly Codec<MapError?> Error = Codecs.Nullable(MapErrorCodec.Instance);

    private readonly PresentValueCodec _value = new(value);

    public override ObjectShape Shape => field ??= new(
        $"MapResult<{value.TypeName}>", new MemberShape("value", _value), new MemberShape("error", Error));

    public override void Write(ValueWriter writer, MapResult<T> value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, _value, value);
        writer.Member(1, Error, value.Error);
        writer.EndObject();
    }

    public override MapResult<T> Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var result = reader.Member(0, _value);
        var error = reader.Member(1, Error);
        reader.EndObject();
        return error is null ? result ?? new MapResult<T>(default(T)!) : new MapResult<T>(error);
    }

    private sealed class PresentValueCodec(Codec<T> value) : Codec<MapResult<T>?>
    {
        public override string TypeName => value.TypeName + "?";

        public override bool AllowsNull => true;

        public override void Describe(SchemaWriter schema) => schema.Of("nullable", value);

        public override void Write(ValueWriter writer, MapResult<T>? item)
        {
            if (item is { Succeeded: true })
            {
                writer.WriteNotNull();
                value.Write(writer, item.Value);
            }
            else
            {
                writer.WriteNull();
            }
        }

        public override MapResult<T>? Read(ValueReader reader) => reader.TryReadNull() ? null : new MapResult<T>(value.Read(reader));
    }
}
