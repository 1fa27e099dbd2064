using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4007")]
public class DuplicateChoiceTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[Choice(1, 10, {|TG4007:1.0|})] double C = 1"),
        "1 is listed twice among the choices of 'C', and would be tried twice as often: remove one");

    [Theory]
    [InlineData("[Choice(1, 10, {|TG4007:1.0|})] double C = 1")]
    [InlineData("[Choice(\"a\", {|TG4007:\"a\"|})] string Kernel = \"a\"")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[Choice(\"a\", \"A\")] string Kernel = \"a\"")]
    [InlineData("[Choice(1, -1)] int Depth = 1")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
