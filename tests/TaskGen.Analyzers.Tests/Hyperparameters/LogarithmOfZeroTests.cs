using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4003")]
public class LogarithmOfZeroTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[LogUniform({|TG4003:0|}, 100)] double C = 1"),
        "The logarithmic range of 'C' begins at 0, which has no logarithm: begin above zero, or use a linear range");

    [Theory]
    [InlineData("[LogUniform({|TG4003:0|}, 100)] double C = 1")]
    [InlineData("[LogUniform({|TG4003:-1|}, 1)] float C = 1")]
    [InlineData("[IntRange({|TG4003:0|}, 9, Log = true)] int Depth = 1")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[LogUniform(1e-300, 100)] double C = 1")]
    [InlineData("[IntRange(0, 9)] int Depth = 1")]
    [InlineData("[IntRange(1, 9, Log = true)] int Depth = 1")]
    [InlineData("[Uniform(0, 1)] double C = 1")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
