using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0027")]
public class OptionWithoutRetriesTests
{
    [Fact]
    public Task ADelayIsReported() => Verify.ReportsAsync(
        Of("RetryDelay = {|TG0027:\"10s\"|}"),
        "RetryDelay has no effect, since a failed attempt is not repeated: set Retries, or remove RetryDelay");

    [Theory]
    [InlineData("Retries = 0, RetryDelay = {|TG0027:\"10s\"|}")]
    [InlineData("NoRetryOn = {|TG0027:[typeof(Exception)]|}")]
    public Task SoIsWhatIsLike(string options) => Verify.ReportsAsync(Of(options));

    [Theory]
    [InlineData("Retries = 1, RetryDelay = \"10s\", NoRetryOn = [typeof(Exception)]")]
    [InlineData("Cpu = \"1\"")]
    public Task OthersWillDo(string options) => Verify.ReportsNothingAsync(Of(options));

    private static string Of(string options) => $$"""
        public static partial class Wine
        {
            [Task({{options}})] public static int Count(int number) => number;
        }
        """;
}
