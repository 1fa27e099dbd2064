using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4019")]
public class ConditionWithoutDefaultTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[Choice(1, 2)] int Kernel, [Uniform(0, 1), {|TG4019:When(\"Kernel\", 2)|}] double Gamma"),
        "'Gamma' is searched under a condition, and has no value for where that does not hold: give it a default");

    [Fact]
    public Task MembersOfANestedRecordAreReported() => Verify.ReportsAsync(
        Space.Of("[Choice(1, 2)] int Kernel, [{|TG4019:When(\"Kernel\", 2)|}] Inner Kind", "public sealed record Inner(bool A = true, bool B = true) "
            + "{ [Uniform(0, 1)] public required double C { get; init; } }"),
        "'Kind.C' is searched under a condition, and has no value for where that does not hold: give it a default");

    [Theory]
    [InlineData("[Choice(1, 2)] int Kernel, [{|TG4019:When(\"Kernel\", 2)|}, When(\"Kernel\", 2)] bool IsWide")]
    [InlineData("[Choice(1, 2)] int Kernel, [{|TG4019:When(\"Kernel\", 2)|}] int Rest")]
    public Task ItIsReportedOnce(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("[Choice(1, 2)] int Kernel, [Uniform(0, 1), When(\"Kernel\", 2)] double Gamma = 3", "")]
    [InlineData("[Choice(1, 2)] int Kernel, [Uniform(0, 1), When(\"Kernel\", 2)] double? Gamma = null", "")]
    [InlineData("[Choice(1, 2)] int Kernel, [When(\"Kernel\", 2)] Inner Kind", "public sealed record Inner(bool A = true) { public bool B { get; init; } }")]
    public Task OthersWillDo(string members, string more) => Verify.ReportsNothingAsync(Space.Of(members, more));
}
