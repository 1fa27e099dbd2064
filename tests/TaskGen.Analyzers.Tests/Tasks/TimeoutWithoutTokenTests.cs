using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0023")]
public class TimeoutWithoutTokenTests
{
    [Fact]
    public Task AMethodWithoutATokenIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Task(Timeout = {|TG0023:"10m"|})] public static int Count(int number) => number;
        }
        """,
        "The timeout of 'Count' cannot stop it, since it takes no token: add a parameter 'CancellationToken cancellationToken = default' and pass it on");

    [Fact]
    public Task AMethodWithATokenWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task(Timeout = "10m")] public static int Count(int number, CancellationToken token = default) => number;
        }
        """);

    [Fact]
    public Task WithoutATimeoutNoTokenIsNeeded() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task(Retries = 3, RetryDelay = "10s")] public static int Count(int number) => number;
        }
        """);
}
