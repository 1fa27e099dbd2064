using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class TextCodecTests
{
    public static TheoryData<string> Texts =>
    [
        "", "a", "plain text of more than twenty-one letters", "\"quotes\" \\ / \b\f\n\r\t\0\u001F", "é", "🍷", "日本語日本語日本語日本語日本語日本語日本語日本語",
        "<script>&'", "\uFEFFbom", "\u2028", new string('x', 21), new string('é', 21), new string('€', 21), new string('€', 22), new string('x', 63),
        new string('x', 64), string.Concat(Enumerable.Repeat("🍷", 50_000)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void TextRoundTrips(string text) => Formats.RoundTrips(Codecs.String, text);

    [Fact]
    public void HalfASurrogatePairSurvivesInBytesAndHasNoJson()
    {
        // Attributes cannot hold such text: they are kept in UTF-8.
        foreach (var (before, text)
            in new[] { ("", "\uD83C"), ("", "\uDF77"), ("ab", "ab\uDF77\uD83Ccd"), (new string('x', 30), new string('x', 30) + '\uD83C') })
        {
            Assert.Equal(text, Formats.ThroughBinary(Codecs.String, text));
            var error = Assert.Throws<InvalidValueException>(() => JsonValues.ToJson(Codecs.String, text));
            Assert.Equal($"$: expected text that is well-formed Unicode, found half a surrogate pair at position {before.Length}.", error.Message);
        }
    }

    [Fact]
    public void HalfASurrogatePairEscapedInJsonIsRefused()
    {
        Assert.Equal(
            "$: expected text that is well-formed Unicode, found half a surrogate pair.", Formats.JsonError(Codecs.String, "\"\\uD83C\""));
        Assert.Equal(
            "$: expected names that are well-formed Unicode, found half a surrogate pair.",
            Formats.JsonError(Codecs.Dictionary(Codecs.Int32), "{\"\\uD83C\":1}"));
        Assert.Equal("🍷", JsonValues.FromJson(Codecs.String, "\"\\uD83C\\uDF77\""));
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData('\uFFFF')]
    public void CharactersRoundTrip(char value) => Formats.RoundTrips(Codecs.Char, value);

    [Fact]
    public void TextOfAnotherLengthIsNoCharacter()
    {
        Assert.Equal("$: expected text of one character, found \"\".", Formats.JsonError(Codecs.Char, "\"\""));
        Assert.Equal("$: expected text of one character, found \"ab\".", Formats.JsonError(Codecs.Char, "\"ab\""));
    }

    [Fact]
    public void BytesRoundTripAndAreBase64InJson()
    {
        Formats.RoundTrips(Codecs.Bytes, []);
        Formats.RoundTrips(Codecs.Bytes, [0, 1, 255]);
        Assert.Equal("\"AAH/\"", JsonValues.ToJson(Codecs.Bytes, [0, 1, 255]));
        Assert.Equal("$: expected bytes in base64, found \"AAH\".", Formats.JsonError(Codecs.Bytes, "\"AAH\""));
    }

    [Fact]
    public void GuidsRoundTrip()
    {
        var value = new Guid("d3c4b5a6-1111-2222-3333-444455556666");
        Formats.RoundTrips(Codecs.Guid, value);
        Formats.RoundTrips(Codecs.Guid, Guid.Empty);
        Assert.Equal("\"d3c4b5a6-1111-2222-3333-444455556666\"", JsonValues.ToJson(Codecs.Guid, value));
        Assert.Equal("$: expected a Guid, for example d3c4b5a6-1111-2222-3333-444455556666, found \"d3c4\".", Formats.JsonError(Codecs.Guid, "\"d3c4\""));
        Assert.Equal("byte 0 ($): expected a Guid of 16 bytes, found 2 bytes.", Formats.BinaryError(Codecs.Guid, 2, 0, 0));
    }

    [Theory]
    [InlineData("https://example.org/é?q=1#f")]
    [InlineData("data/wine.csv")]
    [InlineData("")]
    public void UrisKeepHowTheyWereWritten(string text)
    {
        var value = new Uri(text, UriKind.RelativeOrAbsolute);
        Assert.Equal(text, Formats.ThroughBinary(Codecs.Uri, value).OriginalString);
        Assert.Equal(text, Formats.ThroughJson(Codecs.Uri, value).OriginalString);
    }

    [Fact]
    public void AFileIsTakenFromTheContentRoot()
    {
        var root = Path.Combine(Path.GetTempPath(), "root");
        Assert.Equal(Path.Combine(root, "data", "wine.csv"), JsonValues.FromJson(Codecs.DataFile, "\"data/wine.csv\"", root).Path);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "wine.csv"), JsonValues.FromJson(Codecs.DataFile, "\"wine.csv\"").Path);
        Formats.RoundTrips(Codecs.DataFile, new DataFile("wine.csv", root));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    [InlineData("\"a\\u0000b\"")]
    public void APathThatIsNoneIsRefused(string json) =>
        Assert.Equal($"$: expected the path of a file, found {json}.", Formats.JsonError(Codecs.DataFile, json));
}
