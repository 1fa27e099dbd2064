using TaskGen.Text;

namespace TaskGen.Serialization;

internal sealed class StringCodec() : SimpleCodec<string>("string", "string")
{
    public override void Write(ValueWriter writer, string value)
    {
        writer.Require(value, TypeName);
        writer.WriteString(value);
    }

    public override string Read(ValueReader reader) => reader.ReadString();
}

internal sealed class CharCodec() : SimpleCodec<char>("char", "char")
{
    public override void Write(ValueWriter writer, char value)
    {
        if (writer.IsText)
        {
            writer.WriteString([value]);
        }
        else
        {
            writer.WriteUInt64(value);
        }
    }

    public override char Read(ValueReader reader)
    {
        if (!reader.IsText)
        {
            return (char)reader.ReadUInt64(char.MaxValue);
        }

        var text = reader.ReadString();
        return text.Length == 1 ? text[0] : throw reader.Invalid("text of one character");
    }
}

internal sealed class BytesCodec() : SimpleCodec<byte[]>("byte[]", "bytes")
{
    public override void Write(ValueWriter writer, byte[] value)
    {
        writer.Require(value, TypeName);
        writer.WriteBytes(value);
    }

    public override byte[] Read(ValueReader reader) => reader.ReadBytes();
}

internal sealed class GuidCodec() : SimpleCodec<Guid>("Guid", "guid")
{
    private const int Length = 16;

    public override void Write(ValueWriter writer, Guid value)
    {
        if (writer.IsText)
        {
            Span<char> text = stackalloc char[36];
            value.TryFormat(text, out var length);
            writer.WriteString(text[..length]);
        }
        else
        {
            Span<byte> bytes = stackalloc byte[Length];
            value.TryWriteBytes(bytes);
            writer.WriteBytes(bytes);
        }
    }

    public override Guid Read(ValueReader reader)
    {
        if (reader.IsText)
        {
            return Guid.TryParse(reader.ReadString(), out var value) ? value
                : throw reader.Invalid("a Guid, for example d3c4b5a6-1111-2222-3333-444455556666");
        }

        var bytes = reader.ReadBytes();
        return bytes.Length == Length ? new Guid(bytes) : throw reader.Invalid("a Guid of 16 bytes", $"{Invariant.Text(bytes.Length)} bytes");
    }
}

internal sealed class UriCodec() : SimpleCodec<Uri>("Uri", "uri")
{
    public override void Write(ValueWriter writer, Uri value)
    {
        writer.Require(value, TypeName);
        writer.WriteString(value.OriginalString);
    }

    public override Uri Read(ValueReader reader) =>
        Uri.TryCreate(reader.ReadString(), UriKind.RelativeOrAbsolute, out var value) ? value : throw reader.Invalid("a URI");
}

internal sealed class DataFileCodec() : SimpleCodec<DataFile>("DataFile", "file")
{
    public override void Write(ValueWriter writer, DataFile value)
    {
        writer.Require(value, TypeName);
        writer.WriteString(writer is BinaryValueWriter { IsByContent: true } ? value.GetContentHash() : value.Path);
    }

    public override DataFile Read(ValueReader reader)
    {
        try
        {
            return new DataFile(reader.ReadString(), reader.ContentRoot);
        }
        catch (ArgumentException exception)
        {
            throw reader.Invalid("the path of a file", innerException: exception);
        }
    }
}
