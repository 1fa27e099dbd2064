using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4004")]
public class DefaultOutsideTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[Uniform(2, 10)] double C = {|TG4004:1|}"),
        "The default 1 of 'C' is not in the range from 2 to 10, so that no trial has it: include it, or change it");

    [Theory]
    [InlineData("[Uniform(2, 10)] double C = {|TG4004:1|}")]
    [InlineData("[IntRange(2, 10)] int Depth = {|TG4004:11|}")]
    [InlineData("[Choice(\"a\", \"b\")] string Kernel = {|TG4004:\"c\"|}")]
    [InlineData("[Choice(Wine.Kind.Red)] Kind Colour = {|TG4004:Kind.White|}")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members, "public enum Kind { Red, White }"));

    [Theory]
    [InlineData("[Uniform(1, 10)] double C = 1")]
    [InlineData("[Uniform(1, 10)] double C = 10")]
    [InlineData("[Choice(1, 2)] double C = 2")]
    [InlineData("[Choice(\"a\", null)] string? Kernel = null")]
    [InlineData("[Normal(0, 1)] double C = 100")]
    [InlineData("[Uniform(2, 10)] double C")]
    [InlineData("bool Deep = false, [IntRange(2, 10), When(\"Deep\", true)] int Depth = 0")]
    [InlineData("bool Deep = false, [Choice(2, 10), When(\"Deep\", true)] int Depth = 0")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members, "public enum Kind { Red, White }"));

    [Fact]
    public Task MembersThatAreSetAreSeenToo() => Verify.ReportsAsync(Space.Of("double C = 1")
        .Replace(
            "Hyperparameters(double C = 1);", "Hyperparameters" + " { [Uniform(2, 5)] public double C { get; init; } = {|TG4004:1|}; }",
            StringComparison.Ordinal));
}
