using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class JsonSyntaxTests
{
    [Theory]
    [InlineData("", "line 1, column 1: expected JSON, found something else: ")]
    [InlineData("{\"c\": }", "line 1, column 7: expected JSON, found something else: '}' is an invalid start of a value.")]
    [InlineData("{\n  \"c\": 1,\n}", "line 3, column 1: expected JSON, found something else: ")]
    [InlineData("{\"é🍷\": nul}", "line 1, column 11: expected JSON, found something else: ")]
    [InlineData("{\"c\": 1} 2", "line 1, column 10: expected JSON, found something else: '2' is invalid after a single JSON value. ")]
    [InlineData("[01]", "line 1, column 3: expected JSON, found something else: ")]
    [InlineData("{'c': 1}", "line 1, column 2: expected JSON, found something else: ")]
    [InlineData("NaN", "line 1, column 1: expected JSON, found something else: 'N' is an invalid start of a value.")]
    [InlineData("// a comment\n1", "line 1, column 1: expected JSON, found something else: ")]
    public void TextThatIsNoJsonIsNamedByLineAndColumn(string json, string message) =>
        Assert.StartsWith(message, Formats.JsonError(HyperparametersCodec.Instance, json), StringComparison.Ordinal);

    [Fact]
    public void TextThatIsNoUnicodeIsRefused() => Assert.Equal(
        "line 2, column 3: expected JSON, found something else: half a surrogate pair.", Formats.JsonError(Codecs.String, "\n\"a\uD83C\""));

    [Fact]
    public void NestingTooDeepForJsonIsRefused()
    {
        var deep = new string('[', 1000) + new string(']', 1000);
        Assert.StartsWith(
            "line 1, column 513: expected JSON, found something else: The maximum configured depth of 512", Formats.JsonError(Codecs.Int32, deep),
            StringComparison.Ordinal);
    }
}
