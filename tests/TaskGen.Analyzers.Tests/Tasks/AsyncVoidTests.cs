using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0007")]
public class AsyncVoidTests
{
    [Theory]
    [InlineData("Task")]
    [InlineData("Workflow")]
    public Task AsyncVoidIsReported(string attribute) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [{{attribute}}] public static async void {|TG0007:Count|}() => await Task.Yield();
        }
        """,
        "'Count' is 'async void', so nobody can wait for it or see it fail: return 'Task'");

    [Theory]
    [InlineData("void", "")]
    [InlineData("async Task", "await Task.Yield();")]
    [InlineData("async Task<int>", "await Task.Yield(); return 1;")]
    [InlineData("async ValueTask<int>", "await Task.Yield(); return 1;")]
    [InlineData("ValueTask", "return default;")]
    public Task OtherReturnsWillDo(string type, string body) => Verify.ReportsNothingAsync($$"""
        public static partial class Wine
        {
            [Task] public static {{type}} Count() { {{body}} }
        }
        """);
}
