using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1005")]
public class ConditionalCallTests
{
    [Theory]
    [InlineData("number > 1 ? {|TG1005:Twice(number)|} : 0", "'?:'")]
    [InlineData("number > 1 && {|TG1005:Twice(number)|} > 1 ? 1 : 0", "'&&'")]
    [InlineData("number > 1 || {|TG1005:Twice(number)|} > 1 ? 1 : 0", "'||'")]
    [InlineData("(number > 1 ? 1 : (int?)null) ?? {|TG1005:Twice(number)|}", "'??'")]
    [InlineData("number switch { 1 => {|TG1005:Twice(number)|}, _ => 0 }", "a 'switch' expression")]
    [InlineData("new[] { 1 }.Select(item => {|TG1005:Twice(item)|}).First()", "a lambda")]
    public Task ACallThatMayNotHappenIsReported(string expression, string construct) => Verify.ReportsAsync(
        Source.Of($"return {expression};", "int"),
        $"The call of 'Twice' is inside {construct}, where it may not happen, but every node of the graph runs: call it before, and choose between the results, or move the choice into a task");

    [Theory]
    [InlineData("var twice = Twice(number); return twice > 1 ? twice : 0;")]
    [InlineData("return Twice(number) > 1 ? 1 : 0;")]
    [InlineData("return Twice(number) switch { 1 => 2, _ => 0 };")]
    [InlineData("return Twice(number > 1 ? 1 : 0);")]
    public Task ACallThatHappensAlwaysWillDo(string statements) => Verify.ReportsNothingAsync(Source.Of(statements, "int"));
}
