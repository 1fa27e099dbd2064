namespace TaskGen.Serialization;

/// <summary>A codec of objects whose members generated code writes and reads.</summary>
internal sealed class MemberCodec<T>(ObjectShape shape, Action<ValueWriter, T> write, Func<ValueReader, T> read) : ObjectCodec<T>
{
    public override ObjectShape Shape => shape;

    public override void Write(ValueWriter writer, T value)
    {
        writer.BeginObject(shape, value);
        write(writer, value);
        writer.EndObject();
    }

    public override T Read(ValueReader reader)
    {
        reader.BeginObject(shape);
        var value = read(reader);
        reader.EndObject();
        return value;
    }
}
