using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1017")]
public class UnreachableTests
{
    [Theory]
    [InlineData("return; {|TG1017:Save|}(1);")]
    [InlineData("if (number > 1) { return; } else { throw new NotSupportedException(); } {|TG1017:Save|}(1); Save(2);")]
    public Task StatementsThatNothingLeadsToAreReported(string statements) => Verify.ReportsAsync(
        Source.Of(statements), "Every way to this statement returns or throws before, so it is no part of the graph: remove it");

    [Theory]
    [InlineData("if (number > 1) { return; } Save(1);")]
    [InlineData("switch (number) { case 1: return; case 2: break; } Save(1);")]
    [InlineData("Save(1); return;")]
    public Task OthersWillDo(string statements) => Verify.ReportsNothingAsync(Source.Of(statements));
}
