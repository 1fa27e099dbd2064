using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class CallRunAsyncTests
{
    private const string Workflows = """
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;

            [Workflow(Name = "Counting")]
            public static int Count(int number, ILogger? logger = null, string text = "", CancellationToken token = default) => Twice(number) + text.Length;

            [Workflow] public static async Task<int> CountAsync(int number) => await TwiceAsync(number);
            [Task] public static Task<int> TwiceAsync(int number) => Task.FromResult(number);
        }

        """;

    [Theory]
    [InlineData("var count = Wine.{|TG0031:Count|}(1);", "var count = await Wine.Workflows.Counting.RunAsync(1);")]
    [InlineData("return Wine.{|TG0031:Count|}(1).ToString();", "return (await Wine.Workflows.Counting.RunAsync(1)).ToString();")]
    [InlineData("var count = 1 + Wine.{|TG0031:Count|}(2) * 3;", "var count = 1 + await Wine.Workflows.Counting.RunAsync(2) * 3;")]
    [InlineData("Wine.{|TG0031:Count|}(1, null, \"a\", token);", "await Wine.Workflows.Counting.RunAsync(1, text: \"a\", cancellationToken: token);")]
    [InlineData("Wine.{|TG0031:Count|}(text: \"a\", number: 1);", "await Wine.Workflows.Counting.RunAsync(text: \"a\", number: 1);")]
    [InlineData("await Wine.{|TG0031:CountAsync|}(1);", "await Wine.Workflows.CountAsync.RunAsync(1);")]
    public Task ACallInAnAsyncMethodIsAwaited(string before, string after) => Verify.FixesAsync<CallRunAsync>(Caller(before), Caller(after));

    [Fact]
    public Task CallsInTheClassAndInLambdasAreFixedAllAtOnce() => Verify.FixesAsync<CallRunAsync>(
        Workflows + """
        public static partial class Wine
        {
            public static async Task Run()
            {
                var one = {|TG0031:Count|}(1);
                Func<Task<int>> run = async () => {|TG0031:Count|}(2);
            }
        }
        """,
        Workflows + """
        public static partial class Wine
        {
            public static async Task Run()
            {
                var one = await Wine.Workflows.Counting.RunAsync(1);
                Func<Task<int>> run = async () => await Wine.Workflows.Counting.RunAsync(2);
            }
        }
        """);

    [Theory]
    [InlineData("public static int Run() => Wine.{|TG0031:Count|}(1);")]
    [InlineData("public static int Field = Wine.{|TG0031:Count|}(1);")]
    [InlineData("public static Func<int, Task<int>> Field = Wine.{|TG0031:CountAsync|};")]
    [InlineData("public static async Task Run() { await Task.Yield(); lock (string.Empty) { Wine.{|TG0031:Count|}(1); } }")]
    [InlineData("public static async Task Run() { await Task.Yield(); Func<int> run = () => Wine.{|TG0031:Count|}(1); }")]
    [InlineData("public static Task Run() => Wine.{|TG0031:CountAsync|}(1);")]
    public Task NothingIsOfferedWhereNobodyCanWait(string member) => Verify.OffersNothingAsync<CallRunAsync>(Workflows + $$"""
        public static class Program
        {
            {{member}}
        }
        """);

    private static string Caller(string statement) => Workflows + $$"""
        public static class Program
        {
            public static async Task<object> Run(CancellationToken token)
            {
                {{statement}}
                return await Task.FromResult(token);
            }
        }
        """;
}
