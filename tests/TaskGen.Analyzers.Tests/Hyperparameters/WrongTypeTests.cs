using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4005")]
public class WrongTypeTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[{|TG4005:Uniform(1, 10)|}] int Depth = 5"),
        "[Uniform] does not fit 'Depth', which is of the type 'int': use [IntRange] or [Choice]");

    [Theory]
    [InlineData("[{|TG4005:Uniform(1, 10)|}] int Depth = 5")]
    [InlineData("[{|TG4005:IntRange(1, 10)|}] double C = 5")]
    [InlineData("[{|TG4005:LogUniform(1, 10)|}] string Kernel = \"a\"")]
    [InlineData("[{|TG4005:IntRange(0, 300)|}] byte Depth = 5")]
    [InlineData("[Choice({|TG4005:\"a\"|}, 1)] int Depth = 1")]
    [InlineData("[Choice({|TG4005:0.5|}, 1)] int Depth = 1")]
    [InlineData("[Choice({|TG4005:null|}, \"a\")] string Kernel = \"a\"")]
    [InlineData("[{|TG4005:Uniform(0, 1)|}] bool IsWide = true")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[IntRange(1, 10)] long Depth = 5")]
    [InlineData("[IntRange(0, 255)] byte Depth = 5")]
    [InlineData("[Choice(1, 2.5)] decimal C = 1")]
    [InlineData("[Choice(true)] bool IsWide = true")]
    [InlineData("[Choice(null, 1)] int? Depth = null")]
    [InlineData("[Choice('a')] char Letter = 'a'")]
    [InlineData("[Normal(0, 1)] float? C = null")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
