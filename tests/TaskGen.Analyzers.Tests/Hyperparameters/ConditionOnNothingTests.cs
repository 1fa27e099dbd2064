using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4009")]
public class ConditionOnNothingTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("[Uniform(1, 10), When({|TG4009:\"Kernel\"|}, \"rbf\")] double C = 5"),
        "The condition names 'Kernel', but 'Hyperparameters' has no such member: name one that it has");

    [Theory]
    [InlineData("[Uniform(1, 10), When({|TG4009:\"Kernel\"|}, \"rbf\")] double C = 5")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("bool IsWide = true, [Uniform(1, 10), When(nameof(IsWide), true)] double C = 5")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
