using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4015")]
public class EndlessRangeTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[Uniform(0, {|TG4015:double.PositiveInfinity|})] double C = 1"),
        "The space of 'C' has the bound Infinity: use a finite number");

    [Theory]
    [InlineData("[Uniform(0, {|TG4015:double.PositiveInfinity|})] double C = 1")]
    [InlineData("[Normal({|TG4015:double.NaN|}, 1)] double C = 1")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[Uniform(0, double.MaxValue)] double C = 1")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
