using System.Text;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class CustomCodecTests
{
    private static readonly Codec<StringBuilder> Codec = Codecs.Custom(new VersionedTextCodec(), "StringBuilder");

    [Fact]
    public void AUsersCodecRoundTrips()
    {
        Assert.Equal("abc", Formats.ThroughBinary(Codec, new StringBuilder("abc")).ToString());
        Assert.Equal("abc", Formats.ThroughJson(Codec, new StringBuilder("abc")).ToString());
        Assert.Equal("{\"codec\":\"text/1\",\"bytes\":\"VGFiYw==\"}", JsonValues.ToJson(Codec, new StringBuilder("abc")));
        Assert.Equal("StringBuilder", Codec.TypeName);
    }

    [Fact]
    public void BytesOfAnotherCodecAreRefused()
    {
        var next = Codecs.Custom(new VersionedTextCodec("text/2"), "StringBuilder");
        Assert.Equal(
            "$.codec: expected bytes of the codec \"text/2\", found \"text/1\".", Formats.JsonError(next, JsonValues.ToJson(Codec, new StringBuilder())));
        Assert.Equal(
            "byte 5: expected a value of type StringBuilder as it is now, found one that was written for another structure of type StringBuilder or for "
            + "another type.",
            Assert.Throws<InvalidValueException>(() => BinarySerializer.Deserialize(next, BinarySerializer.Serialize(Codec, new StringBuilder()))).Message);
    }

    [Fact]
    public void AFailureOfTheUsersCodecIsTheInnerError()
    {
        var error = Assert.Throws<InvalidValueException>(() => Formats.FromBytes(Codec, 1, (byte)'x'));
        Assert.Equal(
            "byte 0 ($): expected a StringBuilder as the codec \"text/1\" writes it, found bytes that it cannot read: No T at the beginning.",
            error.Message);
        Assert.IsType<InvalidDataException>(error.InnerException);
    }

    [Fact]
    public void NothingIsNullInJson()
    {
        Formats.RoundTrips(UnitCodec.Instance, Unit.Value);
        Assert.Equal("null", JsonValues.ToJson(UnitCodec.Instance, Unit.Value));
        Assert.Equal("$: expected null, as there is no value, found 1.", Formats.JsonError(UnitCodec.Instance, "1"));
        Assert.Equal("byte 0 ($): expected null, as there is no value, found other bytes.", Formats.BinaryError(UnitCodec.Instance, 1));
    }
}
