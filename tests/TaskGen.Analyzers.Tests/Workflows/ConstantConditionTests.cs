using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1015")]
public class ConstantConditionTests
{
    [Fact]
    public Task AnIfOnAConstantIsReported() => Verify.ReportsAsync(
        Source.Of("const bool Always = true; if ({|TG1015:Always|}) { Save(number); }"),
        "'Always' is always true, so one arm of the branch never runs: remove the branch, or ask for a value that varies");

    [Fact]
    public Task AConditionalOrSwitchOnAConstantIsReported() => Verify.ReportsAsync(
        Source.Of("const int Two = 2; var one = {|TG1015:Two > 3|} ? Twice(number) : 1; return {|TG1015:Two|} switch { 2 => Twice(one), _ => one };", "int"));

    [Theory]
    [InlineData("if (number > 1) { Save(number); }")]
    [InlineData("Save(true ? 1 : 2);")]
    public Task OthersWillDo(string statements) => Verify.ReportsNothingAsync(Source.Of(statements));
}
