using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0010")]
public class ReturnWithoutCodecTests
{
    [Theory]
    [InlineData("Stream", "Stream.Null")]
    [InlineData("Task<Stream>", "Task.FromResult(Stream.Null)")]
    [InlineData("ValueTask<Stream>", "new(Stream.Null)")]
    public Task AResultWithoutCodecIsReported(string type, string value) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task] public static {{type}} {|TG0010:Open|}() => {{value}};
        }
        """,
        "What 'Open' returns cannot be serialized: 'Stream' is abstract; use a type that can be, "
        + "or name an ICodec<Stream> with [assembly: Codec(typeof(…))]");

    [Fact]
    public Task AWorkflowsResultIsTheSame() => Verify.ReportsAsync("""
        public sealed record Result(Func<int> Score);

        public static partial class Wine
        {
            [Workflow] public static Result {|TG0010:Scoring|}(int number) => null!;
        }
        """);

    [Theory]
    [InlineData("void", "")]
    [InlineData("Task", "return Task.CompletedTask;")]
    [InlineData("ValueTask", "return default;")]
    [InlineData("(int Number, double[] Values)", "return default;")]
    [InlineData("Task<string?>", "return Task.FromResult<string?>(null);")]
    public Task OtherResultsWillDo(string type, string body) => Verify.ReportsNothingAsync($$"""
        public static partial class Wine
        {
            [Task] public static {{type}} Open() { {{body}} }
        }
        """);
}
