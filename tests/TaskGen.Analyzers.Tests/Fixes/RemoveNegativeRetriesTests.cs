using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class RemoveNegativeRetriesTests
{
    [Fact]
    public Task RetriesBecomeZero() => Verify.FixesAsync<RemoveNegativeRetries>(
        """
        public static partial class Wine
        {
            [Task(Cache = true, Retries = {|TG0022:-1|})] public static int Count(int number) => number;
            [Task(Retries = {|TG0022:-3|})] public static int Twice(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true, Retries = 0)] public static int Count(int number) => number;
            [Task(Retries = 0)] public static int Twice(int number) => number;
        }
        """);

    [Fact]
    public Task NothingIsOfferedForAConstant() => Verify.OffersNothingAsync<RemoveNegativeRetries>("""
        public static partial class Wine
        {
            private const int Never = -1;
            [Task(Retries = {|TG0022:Never|})] public static int Count(int number) => number;
        }
        """);
}
