using TaskGen.Sources.Local;

namespace TaskGen.Tests.Sources.Local;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("data/2024-*.csv", "data/", "2024-01.csv 2024-.csv", "2023-01.csv 2024-01.tsv x/2024-01.csv 2024-01.csv.gz")]
    [InlineData("data/**/*.csv", "data/", "a.csv x/a.csv x/y/a.csv", "a.tsv .x/a.csv x/.a.csv")]
    [InlineData("data/**", "data/", "a.csv x/y/b", ".hidden x/.hidden/a")]
    [InlineData("data/*/part-?.csv", "data/", "x/part-1.csv", "x/part-10.csv part-1.csv x/y/part-1.csv")]
    [InlineData("data/[a-c]*.csv", "data/", "a.csv b1.csv", "d.csv A.csv")]
    [InlineData("data/[!a-c]*.csv", "data/", "d.csv A.csv", "a.csv")]
    [InlineData("data/.*", "data/", ".hidden", "shown")]
    [InlineData("a[0]+(b)*.csv", "", "a0+(b)1.csv", "a+(b).csv a1+(b).csv")]
    [InlineData("a[.csv*", "", "a[.csv a[.csv1", "a.csv")]
    [InlineData("/x/y*/z.csv", "/x/", "y/z.csv y1/z.csv", "z.csv")]
    public void WildcardsMatchAsInAShell(string pattern, string start, string matching, string others)
    {
        var read = new PathPattern(pattern);

        Assert.Equal(start, read.Base);
        Assert.All(matching.Split(' '), path => Assert.True(read.Matches(path), path));
        Assert.All(others.Split(' '), path => Assert.False(read.Matches(path), path));
    }

    [Fact]
    public void CaseMayBeIgnored() => Assert.True(new PathPattern("data/*.CSV", ignoreCase: true).Matches("wine.csv"));
}
