using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class JsonNumberTests
{
    [Theory]
    [InlineData("5", 5)]
    [InlineData("5.0", 5)]
    [InlineData("-5.000", -5)]
    [InlineData("5e0", 5)]
    [InlineData("1e3", 1000)]
    [InlineData("1.5e1", 15)]
    [InlineData("1200E-2", 12)]
    [InlineData("-0", 0)]
    [InlineData("0.0", 0)]
    [InlineData("0e999999999999999999999", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9.223372036854775808E+18", long.MinValue)]
    [InlineData("9007199254740993", 9007199254740993)]
    public void WholeNumbersAreExactHoweverTheyAreWritten(string json, long expected) => Assert.Equal(expected, JsonValues.FromJson(Codecs.Int64, json));

    [Theory]
    [InlineData("3.5")]
    [InlineData("1e-1")]
    [InlineData("0.00000000000000000000000000000000000000000001")]
    [InlineData("5.00000000000000000000000000000000000000000001")]
    [InlineData("1e400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("2147483648")]
    [InlineData("\"5\"")]
    [InlineData("null")]
    [InlineData("true")]
    public void WhatIsNoWholeNumberOfTheTypeIsRefused(string json) => Assert.Equal(
        $"$: expected a whole number between -2147483648 and 2147483647, found {json}.", Formats.JsonError(Codecs.Int32, json));

    [Theory]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    [InlineData("18446744073709551615.0", ulong.MaxValue)]
    [InlineData("0", 0)]
    public void UnsignedNumbersAreExact(string json, ulong expected) => Assert.Equal(expected, JsonValues.FromJson(Codecs.UInt64, json));

    [Theory]
    [InlineData("-1")]
    [InlineData("18446744073709551616")]
    [InlineData("0.5")]
    public void UnsignedNumbersOutOfRangeAreRefused(string json) => Assert.Equal(
        $"$: expected a whole number between 0 and 18446744073709551615, found {json}.", Formats.JsonError(Codecs.UInt64, json));

    [Fact]
    public void NumbersBeyondTheTypeAreRefused()
    {
        Assert.Equal(
            "$: expected a number between -1.7976931348623157E+308 and 1.7976931348623157E+308, found 1e309.", Formats.JsonError(Codecs.Double, "1e309"));
        Assert.Equal("$: expected a number between -3.4028235E+38 and 3.4028235E+38, found 1e39.", Formats.JsonError(Codecs.Single, "1e39"));
        Assert.Equal(
            "$: expected a number between -79228162514264337593543950335 and 79228162514264337593543950335, found 1e29.",
            Formats.JsonError(Codecs.Decimal, "1e29"));
    }

    [Fact]
    public void TextIsNoNumberExceptForWhatHasNone()
    {
        Assert.Equal("\"NaN\"", JsonValues.ToJson(Codecs.Double, double.NaN));
        Assert.Equal("\"-Infinity\"", JsonValues.ToJson(Codecs.Single, float.NegativeInfinity));
        Assert.Equal(double.PositiveInfinity, JsonValues.FromJson(Codecs.Double, "\"Infinity\""));
        Assert.Equal("$: expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found \"1.5\".", Formats.JsonError(Codecs.Double, "\"1.5\""));
        Assert.Equal("$: expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found \"nan\".", Formats.JsonError(Codecs.Single, "\"nan\""));
        Assert.Equal("$: expected a number, found \"1.5\".", Formats.JsonError(Codecs.Decimal, "\"1.5\""));
    }

    [Fact]
    public void BooleansAreNoNumbersAndNoText()
    {
        Assert.Equal("$: expected true or false, found 1.", Formats.JsonError(Codecs.Boolean, "1"));
        Assert.Equal("$: expected true or false, found \"true\".", Formats.JsonError(Codecs.Boolean, "\"true\""));
    }
}
