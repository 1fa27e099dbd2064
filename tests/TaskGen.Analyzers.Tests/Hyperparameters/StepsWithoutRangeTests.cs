using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4012")]
public class StepsWithoutRangeTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[Choice(1, 10), {|TG4012:Steps(5)|}] double C = 1"),
        "[Steps] of 'C' divides nothing, since there is no range: add one, or remove [Steps]");

    [Theory]
    [InlineData("[Choice(1, 10), {|TG4012:Steps(5)|}] double C = 1")]
    [InlineData("[{|TG4012:Steps(5)|}] double C = 1")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[LogUniform(1, 10), Steps(5)] double C = 1")]
    [InlineData("[IntRange(1, 10), Steps(5)] int Depth = 1")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
