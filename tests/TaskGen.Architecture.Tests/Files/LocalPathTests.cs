using System.Text.RegularExpressions;

namespace TaskGen.Architecture.Tests.Files;

public class LocalPathTests
{
    private const int LargestSource = 1 << 20;

    // Put together here, so that this file does not name what it looks for.
    private static readonly Regex LocalPath = new(
        $@"(?<![\w.\-)}}]){string.Join('|', ["/(?:root", "work", "home", "Users)/"])}|\b[A-Za-z]:\\+{"Users"}\\", RegexOptions.Compiled);

    [Fact]
    public void NoFileNamesAPlaceOnOneMachine()
    {
        var sources = Repository.Files("*").Where(file => new FileInfo(file).Length <= LargestSource).ToList();

        Assert.NotEmpty(sources);
        var places = sources.SelectMany(file => File.ReadLines(file)
            .Select((line, index) => (Line: line, Number: index + 1))
            .Where(line => LocalPath.IsMatch(line.Line))
            .Select(line => $"{Repository.Relative(file)}({line.Number}): {line.Line.Trim()}")).ToList();
        Assert.True(places.Count == 0, $"Paths that exist on one machine only:\n{string.Join('\n', places)}");
    }

    [Theory]
    [InlineData("cd |root|x", true)]
    [InlineData("'|work|data'", true)]
    [InlineData("file:|||home|me", true)]
    [InlineData("https:||example.org|home|me", false)]
    [InlineData("=|home|me|x", true)]
    [InlineData("\"|Users|me\"", true)]
    [InlineData("src|work|x.cs", false)]
    [InlineData("$(Dir)|work|x", false)]
    [InlineData("..|root|x", false)]
    [InlineData("the root or the work", false)]
    public void PathsAreTold(string line, bool local) => Assert.Equal(local, LocalPath.IsMatch(line.Replace('|', '/')));
}
