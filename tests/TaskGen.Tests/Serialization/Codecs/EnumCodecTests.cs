using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class EnumCodecTests
{
    [Fact]
    public void MembersAreWrittenByName()
    {
        Assert.Equal("\"Green\"", JsonValues.ToJson(EnumCodecs.Color, Color.Green));
        Assert.Equal("\"Blue\"", JsonValues.ToJson(EnumCodecs.Color, Color.Azure));
        Assert.Equal(Color.Blue, JsonValues.FromJson(EnumCodecs.Color, "\"Azure\""));
        Assert.Equal(["Red", "Green", "Blue", "Azure"], EnumCodecs.Color.Choices);
        Assert.Equal("Color", EnumCodecs.Color.TypeName);
    }

    [Fact]
    public void ValuesOfEveryWidthRoundTrip()
    {
        foreach (var value in new[] { Color.Red, Color.Green, Color.Blue, (Color)7, (Color)int.MinValue, (Color)int.MaxValue })
        {
            Formats.RoundTrips(EnumCodecs.Color, value);
        }

        foreach (var value in new[] { Permissions.None, Permissions.Admin, Permissions.Read | Permissions.Write, (Permissions)255 })
        {
            Formats.RoundTrips(EnumCodecs.Permissions, value);
        }

        foreach (var value in new[] { Wide.Least, Wide.Most, (Wide)(ulong.MaxValue - 1), (Wide)(1UL << 63) })
        {
            Formats.RoundTrips(EnumCodecs.Wide, value);
        }

        foreach (var value in new[] { Narrow.Low, Narrow.Zero, (Narrow)127, (Narrow)(-1) })
        {
            Formats.RoundTrips(EnumCodecs.Narrow, value);
        }
    }

    [Fact]
    public void OtherValuesAreNumbers()
    {
        Assert.Equal("3", JsonValues.ToJson(EnumCodecs.Permissions, Permissions.Read | Permissions.Write));
        Assert.Equal("18446744073709551614", JsonValues.ToJson(EnumCodecs.Wide, (Wide)(ulong.MaxValue - 1)));
        Assert.Equal("-1", JsonValues.ToJson(EnumCodecs.Narrow, (Narrow)(-1)));
        Assert.Equal(Color.Green, JsonValues.FromJson(EnumCodecs.Color, "5"));
        Assert.Equal("$: expected a whole number between 0 and 255, found 256.", Formats.JsonError(EnumCodecs.Permissions, "256"));
        Assert.Equal("$: expected a whole number between -128 and 127, found 128.", Formats.JsonError(EnumCodecs.Narrow, "128"));
    }

    [Theory]
    [InlineData("\"Gren\"", "\"Gren\" (did you mean \"Green\"?)")]
    [InlineData("\"green\"", "\"green\" (did you mean \"Green\"?)")]
    [InlineData("\"Purple\"", "\"Purple\"")]
    [InlineData("\"5\"", "\"5\"")]
    public void AnUnknownNameListsTheChoices(string json, string found) =>
        Assert.Equal($"$: expected one of Red, Green, Blue, Azure, found {found}.", Formats.JsonError(EnumCodecs.Color, json));

    [Fact]
    public void BytesThatAreNoMemberAreRefused()
    {
        Assert.Equal("byte 0 ($): expected a whole number between 0 and 4, found 5.", Formats.BinaryError(EnumCodecs.Color, 5));
        Assert.Equal("byte 0 ($): expected the first member with its value, found another form of it.", Formats.BinaryError(EnumCodecs.Color, 4));
        Assert.Equal("byte 1 ($): expected the first member with its value, found another form of it.", Formats.BinaryError(EnumCodecs.Color, 0, 10));
    }
}
