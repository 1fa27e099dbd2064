using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0022")]
public class NegativeRetriesTests
{
    [Fact]
    public Task ANegativeNumberIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Task(Retries = {|TG0022:-1|})] public static int Count(int number) => number;
        }
        """,
        "Retries is -1, but it counts the attempts after the first: use 0 or more");

    [Theory]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("int.MaxValue")]
    public Task OtherNumbersWillDo(string number) => Verify.ReportsNothingAsync($$"""
        public static partial class Wine
        {
            [Task(Retries = {{number}})] public static int Count(int number) => number;
        }
        """);
}
