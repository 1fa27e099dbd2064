using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class SetRetriesTests
{
    [Fact]
    public Task RetriesAreSet() => Verify.FixesAsync<SetRetries>(
        """
        public static partial class Wine
        {
            [Task(RetryDelay = {|TG0027:"10s"|})] public static int Count(int number) => number;
            [Task(Retries = 0, NoRetryOn = {|TG0027:[typeof(Exception)]|})] public static int Twice(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(RetryDelay = "10s", Retries = 3)] public static int Count(int number) => number;
            [Task(Retries = 3, NoRetryOn = [typeof(Exception)])] public static int Twice(int number) => number;
        }
        """);
}
