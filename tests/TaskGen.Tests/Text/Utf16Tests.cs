using TaskGen.Text;

namespace TaskGen.Tests.Text;

public class Utf16Tests
{
    // Attributes cannot hold such text: they are kept in UTF-8.
    [Fact]
    public void HalfASurrogatePairIsFound()
    {
        Assert.Equal(0, Utf16.IndexOfLoneSurrogate("\uD83C"));
        Assert.Equal(0, Utf16.IndexOfLoneSurrogate("\uDF77"));
        Assert.Equal(1, Utf16.IndexOfLoneSurrogate("a\uDF77\uD83C"));
        Assert.Equal(2, Utf16.IndexOfLoneSurrogate("🍷\uD83C🍷"));
        Assert.Equal(4, Utf16.IndexOfLoneSurrogate("🍷🍷\uD83C"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("🍷🍷")]
    [InlineData("a🍷b🍷c")]
    public void WellFormedTextHasNone(string text) => Assert.Equal(-1, Utf16.IndexOfLoneSurrogate(text));
}
