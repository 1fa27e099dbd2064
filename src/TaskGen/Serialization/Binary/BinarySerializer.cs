using System.Text;

namespace TaskGen.Serialization;

/// <summary>Turns values into bytes that say what they are: a header with a format version and the structure's hash, and the binary form.</summary>
/// <remarks>The header is "TGEN", a byte for the version of the format (1), and the first 16 bytes of the SHA-256 of the structure's description.</remarks>
public static class BinarySerializer
{
    private const byte FormatVersion = 1;
    private const int HashLength = 16;
    private const int VersionOffset = 4;
    private const int HashOffset = 5;
    private const int HeaderLength = HashOffset + HashLength;

    private static ReadOnlySpan<byte> Magic => "TGEN"u8;

    /// <summary>Turns a value into bytes.</summary>
    /// <exception cref="InvalidValueException">There is null where the type does not allow it.</exception>
    public static byte[] Serialize<T>(Codec<T> codec, T value)
    {
        using var writer = new BinaryValueWriter();
        Write(writer, codec, value);
        return writer.Written.ToArray();
    }

    /// <summary>Writes a value to a stream, which stays open.</summary>
    /// <exception cref="InvalidValueException">There is null where the type does not allow it; the stream may hold a part of the value.</exception>
    public static void Serialize<T>(Codec<T> codec, T value, Stream stream)
    {
        using var writer = new BinaryValueWriter(stream);
        Write(writer, codec, value);
        writer.Flush();
    }

    /// <summary>Reads a value from bytes that hold it and nothing else.</summary>
    /// <param name="codec">How the value is read.</param>
    /// <param name="data">What <see cref="Serialize{T}(Codec{T}, T)"/> gave.</param>
    /// <exception cref="InvalidValueException">The bytes are damaged, or were written for another structure.</exception>
    public static T Deserialize<T>(Codec<T> codec, ReadOnlyMemory<byte> data)
    {
        CheckHeader(codec, data.Span);
        var reader = new BinaryValueReader(data, HeaderLength);
        var value = codec.Read(reader);
        reader.EndOfData();
        return value;
    }

    /// <summary>Reads a value from the rest of a stream, which stays open.</summary>
    /// <exception cref="InvalidValueException">The bytes are damaged, or were written for another structure.</exception>
    public static T Deserialize<T>(Codec<T> codec, Stream stream)
    {
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        using var buffer = new MemoryStream((int)Math.Clamp(expected, 0, Array.MaxLength));
        stream.CopyTo(buffer);
        return Deserialize(codec, buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    private static void Write<T>(BinaryValueWriter writer, Codec<T> codec, T value)
    {
        writer.WriteRaw(Magic);
        writer.WriteRaw([FormatVersion]);
        writer.WriteRaw(codec.SchemaHash[..HashLength]);
        codec.Write(writer, value);
    }

    private static void CheckHeader(Codec codec, ReadOnlySpan<byte> data)
    {
        if (data.Length < HeaderLength || !data.StartsWith(Magic))
        {
            throw new InvalidValueException("byte 0", "the header of a TaskGen value (\"TGEN\")", Describe(data));
        }

        if (data[VersionOffset] != FormatVersion)
        {
            throw new InvalidValueException(
                $"byte {VersionOffset}", $"version {FormatVersion} of the format", $"version {data[VersionOffset]}; another version of TaskGen wrote it");
        }

        if (!data.Slice(HashOffset, HashLength).SequenceEqual(codec.SchemaHash[..HashLength]))
        {
            throw new InvalidValueException(
                $"byte {HashOffset}",
                $"a value of type {codec.TypeName} as it is now",
                $"one that was written for another structure of type {codec.TypeName} or for another type");
        }
    }

    private static string Describe(ReadOnlySpan<byte> data) => data.IsEmpty ? "no bytes"
        : data.StartsWith(Magic) ? "a header that is cut off"
        : $"other bytes, \"{Printable(data[..Math.Min(data.Length, 8)])}\"";

    private static string Printable(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        foreach (var value in bytes)
        {
            text.Append(value is >= 0x20 and < 0x7F ? (char)value : '.');
        }

        return text.ToString();
    }
}
