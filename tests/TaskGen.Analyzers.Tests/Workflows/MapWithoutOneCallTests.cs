using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1012")]
public class MapWithoutOneCallTests
{
    [Theory]
    [InlineData("{|TG1012:x => x + 1|}", "no call")]
    [InlineData("{|TG1012:x => Twice(Twice(x))|}", "2 calls")]
    [InlineData("{|TG1012:x => Twice(x) + 1|}", "a call inside an expression")]
    [InlineData("{|TG1012:x => { var y = Twice(x); return y; }|}", "a call inside an expression")]
    [InlineData("{|TG1012:Plain|}", "no call")]
    public Task AMapThatDoesNotMakeOneCallIsReported(string call, string found) => Verify.ReportsAsync(
        Source.Of($"return Flow.Map([number], {call});", "IReadOnlyList<int>"),
        $"The lambda of a map has {found}, and must be one call of a task, workflow or trainer: 'item => Score(item, shared)'; put several into a workflow "
        + "of their own and map that");

    [Theory]
    [InlineData("x => Twice(x)")]
    [InlineData("(int x) => Twice(x * number)")]
    [InlineData("x => { return Twice(x); }")]
    public Task OneCallWillDo(string call) => Verify.ReportsNothingAsync(Source.Of($"return Flow.Map([number], {call});", "IReadOnlyList<int>"));
}
