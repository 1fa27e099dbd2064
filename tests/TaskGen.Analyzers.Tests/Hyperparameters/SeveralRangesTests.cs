using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4011")]
public class SeveralRangesTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[Uniform(1, 10), {|TG4011:Choice(1, 5)|}] double C = 1"),
        "'C' has both [Uniform] and [Choice]: keep one");

    [Theory]
    [InlineData("[Uniform(1, 10), {|TG4011:Choice(1, 5)|}] double C = 1")]
    [InlineData("[Choice(1), {|TG4011:Normal(1, 1)|}, {|TG4011:Uniform(1, 10)|}] double C = 1")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[Uniform(1, 10), Steps(3)] double C = 1")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
