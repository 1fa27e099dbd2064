using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1005")]
public class ConditionalCallTests
{
    [Theory]
    [InlineData("(number > 1 ? \"text\" : null)?.CompareTo({|TG1005:Twice(number)|}.ToString()) ?? 0", "'?.'")]
    [InlineData("new[] { 1 }.Select(item => {|TG1005:Twice(item)|}).First()", "a lambda")]
    public Task ACallThatMayNotHappenIsReported(string expression, string construct) => Verify.ReportsAsync(
        Source.Of($"return {expression};", "int"),
        $"The call of 'Twice' is inside {construct}, where it may not happen, but every node of the graph runs: call it before, and choose between the "
        + "results, or move the choice into a task");

    [Theory]
    [InlineData("var twice = Twice(number); return twice > 1 ? twice : 0;")]
    [InlineData("return Twice(number) > 1 ? 1 : 0;")]
    [InlineData("return Twice(number) switch { 1 => 2, _ => 0 };")]
    [InlineData("return Twice(number > 1 ? 1 : 0);")]
    [InlineData("return number > 1 ? Twice(number) : 0;")]
    [InlineData("return number > 1 && Twice(number) > 1 ? 1 : 0;")]
    [InlineData("return (number > 1 ? 1 : (int?)null) ?? Twice(number);")]
    [InlineData("return number switch { 1 => Twice(number), _ => 0 };")]
    public Task ACallThatHappensOrIsChosenWillDo(string statements) => Verify.ReportsNothingAsync(Source.Of(statements, "int"));
}
