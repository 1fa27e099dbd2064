using System.Buffers;
using System.Text;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class BinarySerializerTests
{
    [Fact]
    public void ARecordRoundTrips()
    {
        var result = Formats.ThroughBinary(StudyCodec.Instance, StudyCodec.Example);
        Assert.Equal(StudyCodec.Example.Name, result.Name);
        Assert.Equal(StudyCodec.Example.Hp, result.Hp);
        Assert.Equal(StudyCodec.Example.Candidates, result.Candidates);
        Assert.Equal(StudyCodec.Example.Scores, result.Scores);
    }

    [Fact]
    public void AStreamHoldsTheSameBytes()
    {
        using var stream = new MemoryStream();
        BinarySerializer.Serialize(StudyCodec.Instance, StudyCodec.Example, stream);
        Assert.Equal(BinarySerializer.Serialize(StudyCodec.Instance, StudyCodec.Example), stream.ToArray());
        stream.Position = 0;
        Assert.Equal(StudyCodec.Example.Hp, BinarySerializer.Deserialize(StudyCodec.Instance, stream).Hp);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void AStreamIsReadFromWhereItStands()
    {
        using var stream = new MemoryStream();
        stream.Write("before"u8);
        BinarySerializer.Serialize(Codecs.String, "text", stream);
        stream.Position = 6;
        Assert.Equal("text", BinarySerializer.Deserialize(Codecs.String, stream));
    }

    [Fact]
    public void LargeValuesPassThroughSinksInPieces()
    {
        var numbers = Enumerable.Range(0, 100_000).Select(i => (double)i).ToArray();
        var codec = Codecs.Array(Codecs.Nullable(Codecs.Numbers<double>()));
        double[]?[] value = [numbers, null, [1], numbers];
        var text = Codecs.Array(Codecs.String);
        string[] texts = [new('é', 50_000), "a", new('x', 20_000), new('\uD83C', 30_000)];
        var blobs = Codecs.Array(Codecs.Bytes);
        byte[][] blob = [new byte[100], new byte[50_000], new byte[3]];

        Assert.Equal(Formats.Bytes(codec, value), ThroughStream(codec, value));
        Assert.Equal(Formats.Bytes(codec, value), ThroughBufferWriter(codec, value));
        Assert.Equal(Formats.Bytes(text, texts), ThroughStream(text, texts));
        Assert.Equal(Formats.Bytes(blobs, blob), ThroughBufferWriter(blobs, blob));
        Assert.Equal(value, Formats.FromBytes(codec, ThroughStream(codec, value)));
        Assert.Equal(texts, Formats.FromBytes(text, ThroughStream(text, texts)));
    }

    [Fact]
    public void AWriterCanBeUsedAgain()
    {
        using var writer = new BinaryValueWriter();
        Assert.Throws<InvalidValueException>(() => Codecs.Array(Codecs.String).Write(writer, ["a", null!]));
        writer.Clear();
        Codecs.String.Write(writer, "b");
        Assert.Equal(Formats.Bytes(Codecs.String, "b"), writer.Written.ToArray());
    }

    [Fact]
    public void AnotherStructureIsRefused()
    {
        var bytes = BinarySerializer.Serialize(Codecs.Array(Codecs.Int32), [1]);
        Assert.Equal(
            "byte 5: expected a value of type long[] as it is now, found one that was written for another structure of type long[] or for another type.",
            Error(Codecs.Array(Codecs.Int64), bytes));
    }

    [Fact]
    public void AnotherHeaderIsRefused()
    {
        var bytes = BinarySerializer.Serialize(Codecs.Int32, 1);
        Assert.Equal("byte 0: expected the header of a TaskGen value (\"TGEN\"), found no bytes.", Error(Codecs.Int32, []));
        Assert.Equal("byte 0: expected the header of a TaskGen value (\"TGEN\"), found a header that is cut off.", Error(Codecs.Int32, bytes[..20]));
        Assert.Equal(
            "byte 0: expected the header of a TaskGen value (\"TGEN\"), found other bytes, \"{\"c\": 1.\".",
            Error(Codecs.Int32, Encoding.UTF8.GetBytes("{\"c\": 1\u0001 and so on and so on")));
        bytes[4] = 2;
        Assert.Equal("byte 4: expected version 1 of the format, found version 2; another version of TaskGen wrote it.", Error(Codecs.Int32, bytes));
    }

    [Fact]
    public void BytesAfterTheValueAreRefused() => Assert.Equal(
        "byte 22 ($): expected the end of the data, found 2 more bytes.", Error(Codecs.Int32, [.. BinarySerializer.Serialize(Codecs.Int32, 1), 0, 0]));

    [Fact]
    public void TheHashOfTheStructureIsThatOfItsDescription()
    {
        var expected = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("list(i32)"));
        Assert.Equal(expected, Codecs.List(Codecs.Int32).SchemaHash.ToArray());
    }

    private static string Error<T>(Codec<T> codec, byte[] bytes) =>
        Assert.Throws<InvalidValueException>(() => BinarySerializer.Deserialize(codec, bytes)).Message;

    private static byte[] ThroughStream<T>(Codec<T> codec, T value)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryValueWriter(stream);
        codec.Write(writer, value);
        writer.Flush();
        return stream.ToArray();
    }

    private static byte[] ThroughBufferWriter<T>(Codec<T> codec, T value)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new BinaryValueWriter(output);
        codec.Write(writer, value);
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }
}
