using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1009")]
public class MethodGroupTests
{
    [Theory]
    [InlineData("return new[] { number }.Select(item => item).Select(Convert.ToDouble).Count() + new[] { \"\" }.Select({|TG1009:Load|}).First();")]
    [InlineData("Func<string, int> load = {|TG1009:Load|}; return load(\"wine.csv\");")]
    [InlineData("return new[] { \"\" }.Select(Wine.{|TG1009:Load|}).First();")]
    public Task ATaskAsADelegateIsReported(string statements) => Verify.ReportsAsync(
        Source.Of(statements, "int"),
        "'Load' is used as a delegate, so its calls would be no nodes of the graph: call it, or use 'MapAsync' of the generated class");

    [Fact]
    public Task OtherMethodsAndNamesWillDo() => Verify.ReportsNothingAsync(
        Source.Of("return new[] { number }.Select(Plain).Select(int.Abs).First() + nameof(Load).Length;", "int"));
}
