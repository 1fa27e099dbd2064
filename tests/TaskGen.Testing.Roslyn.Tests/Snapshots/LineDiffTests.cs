namespace TaskGen.Testing.Roslyn.Tests.Snapshots;

public class LineDiffTests
{
    [Fact]
    public void EqualLinesFarFromAChangeAreLeftOut() =>
        Assert.Equal(
            "…\n  3\n  4\n  5\n- 6\n+ six\n  7\n  8\n  9\n…\n", LineDiff.Show("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11", "1\n2\n3\n4\n5\nsix\n7\n8\n9\n10\n11"));

    [Theory]
    [InlineData("a\nb", "a\nb\nc", "  a\n  b\n+ c\n")]
    [InlineData("a\nb\nc", "c", "- a\n- b\n  c\n")]
    [InlineData("a", "a ", "- a\n+ a·\n")]
    [InlineData("a", "a\r", "- a\n+ a\\r\n")]
    [InlineData("    a", "\ta", "-     a\n+ \\ta\n")]
    public void ChangesAreVisible(string expected, string found, string diff) => Assert.Equal(diff, LineDiff.Show(expected, found));
}
