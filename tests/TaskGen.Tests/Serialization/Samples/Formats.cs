using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>Sends values through both formats.</summary>
internal static class Formats
{
    /// <summary>The value as it comes back from bytes; a second writing must give the same bytes.</summary>
    public static T ThroughBinary<T>(Codec<T> codec, T value)
    {
        var bytes = BinarySerializer.Serialize(codec, value);
        var result = BinarySerializer.Deserialize(codec, bytes);
        Assert.Equal(bytes, BinarySerializer.Serialize(codec, result));
        return result;
    }

    /// <summary>The value as it comes back from JSON; a second writing must give the same text.</summary>
    public static T ThroughJson<T>(Codec<T> codec, T value)
    {
        var json = JsonValues.ToJson(codec, value);
        var result = JsonValues.FromJson(codec, json);
        Assert.Equal(json, JsonValues.ToJson(codec, result));
        return result;
    }

    /// <summary>Checks that a value comes back unchanged from both formats.</summary>
    public static void RoundTrips<T>(Codec<T> codec, T value)
    {
        Assert.Equal(value, ThroughBinary(codec, value));
        Assert.Equal(value, ThroughJson(codec, value));
    }

    /// <summary>The bytes of a value without a header.</summary>
    public static byte[] Bytes<T>(Codec<T> codec, T value)
    {
        using var writer = new BinaryValueWriter();
        codec.Write(writer, value);
        return writer.Written.ToArray();
    }

    /// <summary>Reads bytes without a header, which must hold a value and nothing else.</summary>
    public static T FromBytes<T>(Codec<T> codec, params byte[] bytes)
    {
        var reader = new BinaryValueReader(bytes);
        var value = codec.Read(reader);
        reader.EndOfData();
        return value;
    }

    /// <summary>The message of the error that reading JSON gives.</summary>
    public static string JsonError<T>(Codec<T> codec, string json) =>
        Assert.Throws<InvalidValueException>(() => JsonValues.FromJson(codec, json)).Message;

    /// <summary>The message of the error that reading bytes without a header gives.</summary>
    public static string BinaryError<T>(Codec<T> codec, params byte[] bytes) =>
        Assert.Throws<InvalidValueException>(() => FromBytes(codec, bytes)).Message;
}
