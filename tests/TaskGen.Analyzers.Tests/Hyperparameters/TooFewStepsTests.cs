using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4008")]
public class TooFewStepsTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[Uniform(1, 10), Steps({|TG4008:1|})] double C = 5"),
        "[Steps(1)] of 'C' leaves no grid: 2 steps or more visit both ends of a range");

    [Theory]
    [InlineData("[Uniform(1, 10), Steps({|TG4008:1|})] double C = 5")]
    [InlineData("[IntRange(1, 10), Steps({|TG4008:-1|})] int Depth = 5")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[Uniform(1, 10), Steps(2)] double C = 5")]
    [InlineData("[Normal(1, 10), Steps(20)] double C = 5")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
