using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0021")]
public class InvalidDurationTests
{
    [Theory]
    [InlineData("10")]
    [InlineData("00:10:00")]
    [InlineData("10 m")]
    [InlineData("1.5h")]
    [InlineData("30m1h")]
    [InlineData("-10s")]
    [InlineData("0s")]
    [InlineData("")]
    public Task OtherFormsAreReported(string text) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task(Retries = 1, RetryDelay = {|TG0021:"{{text}}"|})] public static int Count(int number) => number;
        }
        """,
        $"'{text}' is no duration for RetryDelay: write numbers with their units, as in \"90s\", \"10m\" or \"1h30m\"");

    [Fact]
    public Task BothOptionsAreChecked() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task(Retries = 1, Timeout = {|TG0021:"10"|}, RetryDelay = {|TG0021:"10"|})] public static int Count(int number, CancellationToken token = default) => number;
        }
        """);

    [Theory]
    [InlineData("90s")]
    [InlineData("10m")]
    [InlineData("1h30m")]
    [InlineData("1d")]
    [InlineData("250ms")]
    public Task NumbersWithUnitsWillDo(string text) => Verify.ReportsNothingAsync($$"""
        public static partial class Wine
        {
            [Task(Retries = 1, Timeout = "{{text}}", RetryDelay = "{{text}}")] public static int Count(int number, CancellationToken token = default) => number;
        }
        """);
}
