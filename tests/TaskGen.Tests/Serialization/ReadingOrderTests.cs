using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public sealed class ReadingOrderTests
{
    private const string Message = "A codec of Hyperparameters reads its members in another order than its shape has them, or not all of them.";

    [Fact]
    public void ACodecThatReadsOtherMembersThanItsShapeIsABug()
    {
        foreach (var reader in Readers())
        {
            reader.BeginObject(HyperparametersCodec.Instance.Shape);
            Assert.Equal(Message, Assert.Throws<InvalidOperationException>(() => reader.TryMember(1)).Message);
        }
    }

    [Fact]
    public void ACodecThatReadsTooFewMembersIsABug()
    {
        foreach (var reader in Readers())
        {
            reader.BeginObject(HyperparametersCodec.Instance.Shape);
            Assert.Equal(1.5, reader.Member(0, Codecs.Double));
            Assert.Equal(Message, Assert.Throws<InvalidOperationException>(reader.EndObject).Message);
        }

        foreach (var reader in Readers())
        {
            Assert.Equal(new Hyperparameters(1.5), HyperparametersCodec.Instance.Read(reader));
        }
    }

    private static ValueReader[] Readers()
    {
        using var writer = new BinaryValueWriter();
        HyperparametersCodec.Instance.Write(writer, new Hyperparameters(1.5));
        return [new BinaryValueReader(writer.Written.ToArray()), new JsonValueReader(JsonDocument.Parse("""{"c":1.5}""").RootElement)];
    }
}
