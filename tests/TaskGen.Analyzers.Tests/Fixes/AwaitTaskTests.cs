using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class AwaitTaskTests
{
    [Fact]
    public Task BlockingCallsAreAwaited() => Verify.FixesAsync<AwaitTask>(
        """
        public static partial class Wine
        {
            [Task] public static async Task<int> Get(int a) { {|TG0032:GetAsync(2).Wait()|}; return a + {|TG0032:GetAsync().Result|} + await GetAsync(); }
            [Task] public static async Task<string> Text(int a) => {|TG0032:GetAsync().GetAwaiter().GetResult()|}.ToString() + {|TG0032:GetAsync({|TG0032:GetAsync().Result|}).Result|} + await GetAsync();
            private static Task<int> GetAsync(int a = 1) => Task.FromResult(a);
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static async Task<int> Get(int a) { await GetAsync(2); return a + await GetAsync() + await GetAsync(); }
            [Task] public static async Task<string> Text(int a) => (await GetAsync()).ToString() + await GetAsync(await GetAsync()) + await GetAsync();
            private static Task<int> GetAsync(int a = 1) => Task.FromResult(a);
        }
        """);

    [Fact]
    public Task AForgottenTaskIsAwaited() => Verify.FixesAsync<AwaitTask>(
        """
        public static partial class Wine
        {
            [Task] public static async Task<int> Get(int a) { {|TG0034:_ = Task.Run(() => a)|}; return await GetAsync(); }
            private static Task<int> GetAsync(int a = 1) => Task.FromResult(a);
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static async Task<int> Get(int a) { await Task.Run(() => a); return await GetAsync(); }
            private static Task<int> GetAsync(int a = 1) => Task.FromResult(a);
        }
        """);

    [Fact]
    public Task NothingIsOfferedInAMethodThatIsNotAsync() => Verify.OffersNothingAsync<AwaitTask>("""
        public static partial class Wine
        {
            [Task] public static int Get(int a) => {|TG0032:GetAsync().Result|};
            private static Task<int> GetAsync(int a = 1) => Task.FromResult(a);
        }
        """);

    [Fact]
    public Task NorForAWaitOfSomeTime() => Verify.OffersNothingAsync<AwaitTask>("""
        public static partial class Wine
        {
            [Task] public static async Task<int> Get(int a) { {|TG0032:GetAsync().Wait(100)|}; return await GetAsync(); }
            private static Task<int> GetAsync(int a = 1) => Task.FromResult(a);
        }
        """);
}
