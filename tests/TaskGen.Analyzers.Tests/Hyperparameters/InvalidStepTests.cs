using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4014")]
public class InvalidStepTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[IntRange(1, 10, Step = {|TG4014:0|})] int Depth = 1"),
        "The step 0 of 'Depth' cannot be taken: a step is 1 or more");

    [Theory]
    [InlineData("[IntRange(1, 10, Step = {|TG4014:0|})] int Depth = 1")]
    [InlineData("[IntRange(1, 10, Step = {|TG4014:10|})] int Depth = 1")]
    [InlineData("[IntRange(1, 10, Step = {|TG4014:2|}, Log = true)] int Depth = 1")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[IntRange(1, 10, Step = 9)] int Depth = 1")]
    [InlineData("[IntRange(long.MinValue, long.MaxValue, Step = 2)] long Depth = 1")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
