using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class CorrectDurationTests
{
    [Theory]
    [InlineData("10", "seconds", "10s")]
    [InlineData("10", "minutes", "10m")]
    [InlineData("00:10:00", "clock", "10m")]
    [InlineData("1:30", "clock", "1h30m")]
    [InlineData("1.02:03:04.5", "clock", "1d2h3m4s500ms")]
    [InlineData("10 min", "units", "10m")]
    [InlineData("1.5h", "units", "1h30m")]
    [InlineData("1 hour, 30 minutes", "units", "1h30m")]
    [InlineData("90 seconds", "units", "1m30s")]
    [InlineData("30m1h", "units", "1h30m")]
    [InlineData("10M", "units", "10m")]
    public Task AUnitIsWritten(string text, string key, string corrected) =>
        Verify.FixesAsync<CorrectDuration>(Source($"{{|TG0021:\"{text}\"|}}"), Source($"\"{corrected}\""), key);

    [Fact]
    public Task AllFollowTheChosenUnit() => Verify.FixesAsync<CorrectDuration>(
        """
        public static partial class Wine
        {
            [Task(Retries = 1, RetryDelay = {|TG0021:"10"|})] public static int Count(int number) => number;
            [Task(Retries = 1, RetryDelay = {|TG0021:" 5 "|})] public static int Twice(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Retries = 1, RetryDelay = "10s")] public static int Count(int number) => number;
            [Task(Retries = 1, RetryDelay = "5s")] public static int Twice(int number) => number;
        }
        """,
        "seconds");

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("\"0\"")]
    [InlineData("\"-10s\"")]
    [InlineData("\"10 parsecs\"")]
    [InlineData("\"1\" + \"0\"")]
    public Task NothingIsOfferedForARiddle(string expression) => Verify.OffersNothingAsync<CorrectDuration>(Source($"{{|TG0021:{expression}|}}"));

    private static string Source(string value) => $$"""
        public static partial class Wine
        {
            [Task(RetryDelay = {{value}}, Retries = 1)] public static int Count(int number) => number;
        }
        """;
}
