using TaskGen.Text;

namespace TaskGen.Tests.Text;

public class SuggestionTests
{
    private static readonly string[] Names = ["c", "maxIterations", "solver", "weights", "depth"];

    [Theory]
    [InlineData("solvr", "solver")]
    [InlineData("sovler", "solver")]
    [InlineData("Solver", "solver")]
    [InlineData("max_iterations", "maxIterations")]
    [InlineData("iterations", "maxIterations")]
    [InlineData("MAXITERATION", "maxIterations")]
    [InlineData("dpeth", "depth")]
    [InlineData("cc", "c")]
    [InlineData("weight", "weights")]
    public void ASlipIsRecognised(string word, string expected) => Assert.Equal(expected, Suggestion.Closest(word, Names));

    [Theory]
    [InlineData("alpha")]
    [InlineData("iter")]
    [InlineData("")]
    [InlineData("xyz")]
    public void AnotherWordIsNot(string word) => Assert.Null(Suggestion.Closest(word, ["solver", "maxIterations", "weights"]));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "ac", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("ABC", "abc", 0)]
    [InlineData("title", "TITLE", 0)]
    public void DistancesAreThoseOfTheRestrictedForm(string from, string to, int expected)
    {
        Assert.Equal(expected, Suggestion.Distance(from, to));
        Assert.Equal(expected, Suggestion.Distance(to, from));
    }

    [Fact]
    public void TheNearestWinsAndThenTheFirst()
    {
        Assert.Equal("weight", Suggestion.Closest("wieght", ["eight", "weight"]));
        Assert.Equal("aab", Suggestion.Closest("aaa", ["aab", "aac"]));
        Assert.Equal("solve", Suggestion.Closest("solve", ["solver", "solve"]));
    }

    [Fact]
    public void AMessageEndsWithTheSuggestionOrWithoutOne()
    {
        Assert.Equal(" (did you mean \"solver\"?)", Suggestion.DidYouMean("solvr", Names));
        Assert.Equal("", Suggestion.DidYouMean("alpha", Names));
    }
}
