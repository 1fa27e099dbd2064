using TaskGen.Cli.Inputs;

namespace TaskGen.Cli.Tests.Inputs;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("-1", "-1")]
    [InlineData("+1.50", "1.50")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("5.", "5")]
    [InlineData("007", "7")]
    [InlineData("0", "0")]
    [InlineData("1e-3", "1e-3")]
    [InlineData("1E+3", "1E+3")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    public void NumbersBecomeJson(string text, string json) => Assert.Equal(json, NumberText.ToJson(text));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("e3")]
    [InlineData("1e")]
    [InlineData("1,5")]
    [InlineData("1 000")]
    [InlineData("0x10")]
    [InlineData("1\n")]
    [InlineData("٣")]
    [InlineData("2024-05-01")]
    public void OtherTextIsNoNumber(string text) => Assert.Null(NumberText.ToJson(text));
}
