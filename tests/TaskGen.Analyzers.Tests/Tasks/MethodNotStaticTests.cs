using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0002")]
public class MethodNotStaticTests
{
    [Theory]
    [InlineData("Task", "task")]
    [InlineData("Workflow", "workflow")]
    public Task AnInstanceMethodIsReported(string attribute, string noun) => Verify.ReportsAsync(
        $$"""
        public partial class Wine
        {
            [{{attribute}}] public int {|TG0002:Count|}(int number) => number;
        }
        """,
        $"The {noun} 'Count' is an instance method, and an engine has no instance to call it on: declare it 'static' and pass what it needs as parameters");

    [Fact]
    public Task AnInstanceMethodOfARecordIsReported() => Verify.ReportsAsync("""
        public partial record Wine(int Number)
        {
            [Task] public int {|TG0002:Count|}() => Number;
        }
        """);

    [Theory]
    [InlineData("public static")]
    [InlineData("private static")]
    [InlineData("internal static async")]
    public Task AStaticMethodWillDo(string modifiers) => Verify.ReportsNothingAsync($$"""
        public partial class Wine
        {
            [Task] {{modifiers}} Task<int> Count(int number) { {{(modifiers.EndsWith("async", StringComparison.Ordinal) ? "await Task.Yield(); return number;" : "return Task.FromResult(number);")}} }
        }
        """);
}
