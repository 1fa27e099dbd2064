using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1013")]
public class UnequalLengthsTests
{
    [Fact]
    public Task ListsWrittenOutInDifferentLengthsAreReported() => Verify.ReportsAsync(
        Source.Of("return Flow.Map([number, 2], {|TG1013:new[] { 1, 2, 3 }|}, (x, y) => Twice(x + y));", "IReadOnlyList<int>"),
        "This list has 3 items and the first has 2, but lists that are mapped together must be of one length");

    [Theory]
    [InlineData("[number, 2]", "new int[] { 1, 2 }")]
    [InlineData("[number, 2]", "[.. new[] { 1, 2, 3 }]")]
    [InlineData("[number, 2]", "Enumerable.Range(0, number).ToList()")]
    public Task OtherListsWillDo(string first, string second) => Verify.ReportsNothingAsync(
        Source.Of($"return Flow.Map({first}, {second}, (x, y) => Twice(x + y));", "IReadOnlyList<int>"));
}
