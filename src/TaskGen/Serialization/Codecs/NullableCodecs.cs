namespace TaskGen.Serialization;

internal sealed class NullableValueCodec<T>(Codec<T> value) : Codec<T?>
    where T : struct
{
    public override string TypeName => value.TypeName + "?";

    public override ObjectShape? Shape => value.Shape;

    public override IReadOnlyList<string> Choices => value.Choices;

    public override bool AllowsNull => true;

    internal override Codec? Element => value.Element;

    internal override bool HasKeys => value.HasKeys;

    public override void Describe(SchemaWriter schema) => schema.Of("nullable", value);

    public override void Write(ValueWriter writer, T? item)
    {
        if (item is { } present)
        {
            writer.WriteNotNull();
            value.Write(writer, present);
        }
        else
        {
            writer.WriteNull();
        }
    }

    public override T? Read(ValueReader reader) => reader.TryReadNull() ? null : value.Read(reader);
}

internal sealed class NullableCodec<T>(Codec<T> value) : Codec<T?>
    where T : class
{
    public override string TypeName => value.TypeName + "?";

    public override ObjectShape? Shape => value.Shape;

    public override IReadOnlyList<string> Choices => value.Choices;

    public override bool AllowsNull => true;

    internal override Codec? Element => value.Element;

    internal override bool HasKeys => value.HasKeys;

    public override void Describe(SchemaWriter schema) => schema.Of("nullable", value);

    public override void Write(ValueWriter writer, T? item)
    {
        if (item is null)
        {
            writer.WriteNull();
        }
        else
        {
            writer.WriteNotNull();
            value.Write(writer, item);
        }
    }

    public override T? Read(ValueReader reader) => reader.TryReadNull() ? null : value.Read(reader);
}
