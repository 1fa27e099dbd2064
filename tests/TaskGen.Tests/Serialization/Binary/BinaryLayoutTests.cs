using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>The bytes themselves: stores and caches hold them, so a change here needs a new version of the format.</summary>
public class BinaryLayoutTests
{
    [Theory]
    [InlineData(0L, "00")]
    [InlineData(-1L, "01")]
    [InlineData(1L, "02")]
    [InlineData(63L, "7E")]
    [InlineData(64L, "8001")]
    [InlineData(-300L, "D704")]
    [InlineData(long.MaxValue, "FEFFFFFFFFFFFFFFFF01")]
    [InlineData(long.MinValue, "FFFFFFFFFFFFFFFFFF01")]
    public void SignedNumbersAreZigzagVarints(long value, string bytes) => Is(bytes, Codecs.Int64, value);

    [Theory]
    [InlineData(0UL, "00")]
    [InlineData(127UL, "7F")]
    [InlineData(128UL, "8001")]
    [InlineData(ulong.MaxValue, "FFFFFFFFFFFFFFFFFF01")]
    public void UnsignedNumbersAreVarints(ulong value, string bytes) => Is(bytes, Codecs.UInt64, value);

    [Fact]
    public void OtherScalars()
    {
        Is("01", Codecs.Boolean, true);
        Is("000000000000F03F", Codecs.Double, 1.0);
        Is("000000000000F8FF", Codecs.Double, double.NaN);
        Is("0000C0FF", Codecs.Single, float.NaN);
        Is("0F000000000000000000000000000180", Codecs.Decimal, -1.5m);
        Is("61", Codecs.Char, 'a');
        Is("0208EA", Codecs.Bytes, [8, 0xEA]);
        Is("10A6B5C4D3111122223333444455556666", Codecs.Guid, new Guid("d3c4b5a6-1111-2222-3333-444455556666"));
    }

    [Fact]
    public void TextIsUtf8AndHalfASurrogatePairUtf16()
    {
        Is("00", Codecs.String, "");
        Is("0661C3A9", Codecs.String, "aé");
        Is("053CD8", Codecs.String, "\uD83C");
    }

    [Fact]
    public void StructuresHaveNoNames()
    {
        Is("0202620261", Codecs.Array(Codecs.String), ["b", "a"]);
        Is("02026102026204", Codecs.Dictionary(Codecs.SByte), new() { ["b"] = 2, ["a"] = 1 });
        Is("00", Codecs.NullableValue(Codecs.Int32), null);
        Is("0102", Codecs.NullableValue(Codecs.Int32), 1);
        Is("00", EmptyCodec.Instance, new Empty());
        Is("000000000000F03F1400", HyperparametersCodec.Instance, new(1, 10));
        Is("03010000000200000003000000", Codecs.Numbers<int>(), [1, 2, 3]);
        Is("02", EnumCodecs.Color, Color.Green);
        Is("000E", EnumCodecs.Color, (Color)7);
    }

    [Fact]
    public void TheHeaderNamesFormatVersionAndStructure()
    {
        var bytes = BinarySerializer.Serialize(Codecs.Int32, 1);
        Assert.Equal("5447454E01", Convert.ToHexString(bytes[..5]));
        Assert.Equal(Convert.ToHexString(Codecs.Int32.SchemaHash[..16]), Convert.ToHexString(bytes[5..21]));
        Assert.Equal("02", Convert.ToHexString(bytes[21..]));
    }

    private static void Is<T>(string expected, Codec<T> codec, T value) => Assert.Equal(expected, Convert.ToHexString(Formats.Bytes(codec, value)));
}
