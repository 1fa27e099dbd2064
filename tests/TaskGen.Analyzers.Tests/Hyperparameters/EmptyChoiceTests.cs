using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4006")]
public class EmptyChoiceTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[{|TG4006:Choice|}] double C = 1"),
        "[Choice] of 'C' lists no values: list some, or remove it");

    [Theory]
    [InlineData("[{|TG4006:Choice|}] double C = 1")]
    [InlineData("[{|TG4006:Choice()|}] int Depth = 1")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[Choice(1)] double C = 1")]
    [InlineData("[Choice(\"\")] string Kernel = \"\"")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
