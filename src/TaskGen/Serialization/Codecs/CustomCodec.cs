namespace TaskGen.Serialization;

/// <summary>A user's codec: its bytes are taken as they are; in JSON they say which codec wrote them.</summary>
internal sealed class CustomCodec<T>(ICodec<T> codec, string typeName) : Codec<T>
{
    private static readonly ObjectShape JsonShape = new(
        "bytes of a codec", new MemberShape("codec", Codecs.String), new MemberShape("bytes", Codecs.Bytes));

    public override string TypeName => typeName;

    public override void Describe(SchemaWriter schema) =>
        schema.Name($"custom(\"{codec.Identity.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\")");

    public override void Write(ValueWriter writer, T value)
    {
        writer.Require(value, TypeName);
        using var stream = new MemoryStream();
        codec.Write(stream, value);
        var bytes = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        if (!writer.IsText)
        {
            writer.WriteBytes(bytes);
            return;
        }

        writer.BeginObject(JsonShape);
        writer.Member(0, Codecs.String, codec.Identity);
        writer.Member(1);
        writer.WriteBytes(bytes);
        writer.EndObject();
    }

    public override T Read(ValueReader reader) => Decode(reader, reader.IsText ? ReadJson(reader) : reader.ReadBytes());

    private byte[] ReadJson(ValueReader reader)
    {
        reader.BeginObject(JsonShape);
        if (reader.Member(0, Codecs.String) != codec.Identity)
        {
            throw reader.Invalid($"bytes of the codec \"{codec.Identity}\"");
        }

        var bytes = reader.Member(1, Codecs.Bytes);
        reader.EndObject();
        return bytes;
    }

    private T Decode(ValueReader reader, byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            return codec.Read(stream);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            throw reader.Invalid(
                $"a {typeName} as the codec \"{codec.Identity}\" writes it", $"bytes that it cannot read: {exception.Message.TrimEnd('.')}", exception);
        }
    }
}
