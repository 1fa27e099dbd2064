using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4010")]
public class ImpossibleConditionTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("bool IsWide = true, [Uniform(1, 10), When(\"IsWide\", {|TG4010:\"yes\"|})] double C = 5"),
        "The condition of 'C' on 'IsWide' is never met: \"yes\" is no 'bool'");

    [Theory]
    [InlineData("bool IsWide = true, [Uniform(1, 10), When(\"IsWide\", {|TG4010:\"yes\"|})] double C = 5")]
    [InlineData("[Choice(1, 2)] int Kernel = 1, [Uniform(1, 10), When(\"Kernel\", 1, {|TG4010:3|})] double C = 5")]
    [InlineData("[IntRange(1, 5)] int Kernel = 1, [Uniform(1, 10), When(\"Kernel\", {|TG4010:6|})] double C = 5")]
    [InlineData("bool IsWide = true, [Uniform(1, 10), {|TG4010:When(\"IsWide\")|}] double C = 5")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[Choice(1, 2)] int Kernel = 1, [Uniform(1, 10), When(\"Kernel\", 1, 2)] double C = 5")]
    [InlineData("int Kernel = 1, [Uniform(1, 10), When(\"Kernel\", 100)] double C = 5")]
    [InlineData("[IntRange(1, 5)] int Kernel = 1, bool IsWide = true, [Uniform(1, 10), When(\"Kernel\", 5), When(\"IsWide\", false)] double C = 5")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
