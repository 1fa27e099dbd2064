using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4002")]
public class EmptyRangeTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[{|TG4002:Uniform(10, 1)|}] double C = 5"),
        "The range of 'C' goes from 10 to 1: the lower bound comes first and is below the upper one");

    [Theory]
    [InlineData("[{|TG4002:Uniform(10, 1)|}] double C = 5")]
    [InlineData("[{|TG4002:LogUniform(1, 1)|}] double C = 1")]
    [InlineData("[{|TG4002:IntRange(5, 5)|}] int Depth = 5")]
    [InlineData("[property: {|TG4002:IntRange(5, 4, Log = true)|}] long Depth = 5")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[Uniform(1, 10)] double C = 5")]
    [InlineData("[Uniform(-1e9, 1e9)] double? C = null")]
    [InlineData("[IntRange(-5, 5)] short Depth = 0")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
