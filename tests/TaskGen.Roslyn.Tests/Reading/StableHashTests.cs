using TaskGen.Roslyn.Reading;

namespace TaskGen.Roslyn.Tests.Reading;

public sealed class StableHashTests
{
    // Test vectors of FNV-1a, 32 bits.
    [Theory]
    [InlineData("", "811c9dc5")]
    [InlineData("a", "e40c292c")]
    [InlineData("foobar", "bf9cf968")]
    public void HashIsFnv1A(string text, string hash) => Assert.Equal(hash, StableHash.Of(text));

    [Fact]
    public void HashTellsCaseApart() => Assert.NotEqual(StableHash.Of("Get"), StableHash.Of("GET"));
}
