using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4013")]
public class NoSpreadTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[Normal(1, {|TG4013:0|})] double C = 1"),
        "The standard deviation of 'C' is 0: it is above zero");

    [Theory]
    [InlineData("[Normal(1, {|TG4013:0|})] double C = 1")]
    [InlineData("[LogNormal(1, {|TG4013:-0.5|})] double C = 1")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[Normal(-1, 1e-9)] double C = 1")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
