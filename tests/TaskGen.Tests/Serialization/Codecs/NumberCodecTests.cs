using System.Globalization;
using System.Numerics;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class NumberCodecTests
{
    [Fact]
    public void WholeNumbersRoundTripToTheirLimits()
    {
        RoundTripsToLimits(Codecs.Byte);
        RoundTripsToLimits(Codecs.SByte);
        RoundTripsToLimits(Codecs.Int16);
        RoundTripsToLimits(Codecs.UInt16);
        RoundTripsToLimits(Codecs.Int32);
        RoundTripsToLimits(Codecs.UInt32);
        RoundTripsToLimits(Codecs.Int64);
        RoundTripsToLimits(Codecs.UInt64);
    }

    [Fact]
    public void WholeNumbersBeyondTheirLimitsAreRefusedByBothFormats()
    {
        RefusesBeyondLimits(Codecs.Byte, Codecs.Int64);
        RefusesBeyondLimits(Codecs.SByte, Codecs.Int64);
        RefusesBeyondLimits(Codecs.Int16, Codecs.Int64);
        RefusesBeyondLimits(Codecs.UInt16, Codecs.Int64);
        RefusesBeyondLimits(Codecs.Int32, Codecs.Int64);
        RefusesBeyondLimits(Codecs.UInt32, Codecs.Int64);
    }

    [Fact]
    public void Booleans()
    {
        Formats.RoundTrips(Codecs.Boolean, true);
        Formats.RoundTrips(Codecs.Boolean, false);
        Assert.Equal(["true", "false"], Codecs.Boolean.Choices);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.1)]
    [InlineData(1.0 / 3)]
    [InlineData(5e-324)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void DoublesRoundTripBitByBit(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        Assert.Equal(bits, BitConverter.DoubleToInt64Bits(Formats.ThroughBinary(Codecs.Double, value)));
        Assert.Equal(bits, BitConverter.DoubleToInt64Bits(Formats.ThroughJson(Codecs.Double, value)));
    }

    [Theory]
    [InlineData(0.1f)]
    [InlineData(1e-45f)]
    [InlineData(float.MaxValue)]
    [InlineData(float.NaN)]
    [InlineData(float.NegativeInfinity)]
    public void SinglesRoundTripBitByBit(float value)
    {
        var bits = BitConverter.SingleToInt32Bits(value);
        Assert.Equal(bits, BitConverter.SingleToInt32Bits(Formats.ThroughBinary(Codecs.Single, value)));
        Assert.Equal(bits, BitConverter.SingleToInt32Bits(Formats.ThroughJson(Codecs.Single, value)));
    }

    [Fact]
    public void NegativeZeroKeepsItsSign()
    {
        Assert.True(double.IsNegative(Formats.ThroughBinary(Codecs.Double, -0.0)));
        Assert.True(double.IsNegative(Formats.ThroughJson(Codecs.Double, -0.0)));
        Assert.True(float.IsNegative(Formats.ThroughBinary(Codecs.Single, -0f)));
        Assert.True(float.IsNegative(Formats.ThroughJson(Codecs.Single, -0f)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.0")]
    [InlineData("1.00")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void DecimalsKeepTheirScale(string text)
    {
        var value = decimal.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(decimal.GetBits(value), decimal.GetBits(Formats.ThroughBinary(Codecs.Decimal, value)));
        Assert.Equal(decimal.GetBits(value), decimal.GetBits(Formats.ThroughJson(Codecs.Decimal, value)));
    }

    private static void RoundTripsToLimits<T>(Codec<T> codec)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        foreach (var value in new[] { T.MinValue, T.MinValue + T.One, T.Zero, T.One, T.CreateChecked(100), T.MaxValue - T.One, T.MaxValue })
        {
            Formats.RoundTrips(codec, value);
            Formats.RoundTrips(Codecs.NullableValue(codec), value);
        }

        Formats.RoundTrips(Codecs.NullableValue(codec), null);
    }

    private static void RefusesBeyondLimits<T>(Codec<T> codec, Codec<long> wide)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        foreach (var value in new[] { long.CreateChecked(T.MinValue) - 1, long.CreateChecked(T.MaxValue) + 1 })
        {
            var range = string.Create(CultureInfo.InvariantCulture, $"expected a whole number between {T.MinValue} and {T.MaxValue}, found {value}.");
            Assert.Equal("$: " + range, Formats.JsonError(codec, JsonValues.ToJson(wide, value)));
            if (T.MinValue < T.Zero)
            {
                Assert.Equal("byte 0 ($): " + range, Formats.BinaryError(codec, Formats.Bytes(wide, value)));
            }
        }

        if (T.MinValue == T.Zero)
        {
            var above = ulong.CreateChecked(T.MaxValue) + 1;
            Assert.Contains(
                "byte 0 ($): expected a whole number between 0 and", Formats.BinaryError(codec, Formats.Bytes(Codecs.UInt64, above)), StringComparison.Ordinal);
        }
    }
}
