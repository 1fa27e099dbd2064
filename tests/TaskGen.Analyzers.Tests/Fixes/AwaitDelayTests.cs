using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class AwaitDelayTests
{
    [Fact]
    public Task TheTokenIsPassedOn() => Verify.FixesAsync<AwaitDelay>(
        """
        public static partial class Wine
        {
            [Task] public static async Task<int> Get(int a, CancellationToken token = default) { {|TG0033:Thread.Sleep(10)|}; return await GetAsync(); }
            [Task] public static async Task<int> Other(int a) { {|TG0033:Thread.Sleep(TimeSpan.FromSeconds(a))|}; return await GetAsync(); }
            private static Task<int> GetAsync(int a = 1) => Task.FromResult(a);
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static async Task<int> Get(int a, CancellationToken token = default) { await Task.Delay(10, token); return await GetAsync(); }
            [Task] public static async Task<int> Other(int a) { await Task.Delay(TimeSpan.FromSeconds(a)); return await GetAsync(); }
            private static Task<int> GetAsync(int a = 1) => Task.FromResult(a);
        }
        """);

    [Fact]
    public Task NothingIsOfferedInAMethodThatIsNotAsync() => Verify.OffersNothingAsync<AwaitDelay>("""
        public static partial class Wine
        {
            [Task] public static int Get(int a) { {|TG0033:Thread.Sleep(10)|}; return a; }
            private static Task<int> GetAsync(int a = 1) => Task.FromResult(a);
        }
        """);
}
