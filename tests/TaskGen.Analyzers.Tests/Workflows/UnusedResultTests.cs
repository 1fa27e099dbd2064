using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1003")]
public class UnusedResultTests
{
    [Fact]
    public Task AResultThatNothingTakesIsReported() => Verify.ReportsAsync(
        Source.Of("{|TG1003:Twice(number)|};"),
        "Nothing uses the result of 'Twice', so it runs for nothing: pass it on, return it, remove the call, or write '_ =' before it");

    [Theory]
    [InlineData("var unused = {|TG1003:Twice(number)|};")]
    [InlineData("var used = Twice(number); var unused = {|TG1003:Twice(used)|};")]
    [InlineData("var (train, test) = {|TG1003:Split(number)|};")]
    [InlineData("(var train, var test) = {|TG1003:Split(number)|};")]
    [InlineData("_ = Twice(number); Save(1); {|TG1003:Load(\"\")|};")]
    [InlineData("Save(1); {|TG1003:Load(\"\")|};")]
    [InlineData("_ = Twice(number); {|TG1003:Load(\"\")|};")]
    public Task ALocalThatNothingReadsIsReported(string statements) => Verify.ReportsAsync(Source.Of(statements));

    [Fact]
    public Task AnAwaitedResultIsTheSame() => Verify.ReportsAsync(Source.Of("{|TG1003:await LoadAsync(\"wine.csv\")|};", "async Task"));

    [Theory]
    [InlineData("var twice = Twice(number); {|TG1001:while|} (number > 1) { Save(twice); }")]
    [InlineData("var twice = Twice(number); {|TG1002:number = twice|};")]
    public Task WhereABodyCannotBeReadNobodyKnows(string statements) => Verify.ReportsAsync(Source.Of(statements));

    [Theory]
    [InlineData("_ = Twice(number);")]
    [InlineData("Save(Twice(number));")]
    [InlineData("var (train, _) = Split(number); Save(train);")]
    [InlineData("var (train, test) = Split(number); Save(test);")]
    [InlineData("Save(Twice(number) + 1);")]
    [InlineData("_ = Split(number);")]
    public Task AResultThatIsUsedOrDiscardedWillDo(string statements) => Verify.ReportsNothingAsync(Source.Of(statements));
}
