using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4016")]
public class CircularConditionTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Space.Of("bool A = true, [{|TG4016:When(\"B\", true)|}] bool B = true"),
        "The condition of 'B' leads back to 'B': let it depend on members that do not depend on it");

    [Theory]
    [InlineData("bool A = true, [{|TG4016:When(\"B\", true)|}] bool B = true")]
    [InlineData("[{|TG4016:When(\"B\", true)|}] bool A = true, [{|TG4016:When(\"C\", true)|}] bool B = true, [{|TG4016:When(\"A\", true)|}] bool C = true")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Space.Of(members));

    [Theory]
    [InlineData("bool A = true, [When(\"A\", true)] bool B = true, [When(\"B\", true), When(\"A\", true)] bool C = true")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Space.Of(members));
}
