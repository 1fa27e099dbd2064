using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Caching;

namespace TaskGen.Analyzers.Tests.Fixes;

public class TakeSeedAsInputTests
{
    [Fact]
    public Task TheSeedIsAnInput() => Verify.FixesAsync<TakeSeedAsInput>(
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(int a) => {|TG5002:new Random()|}.Next(a);
            [Task(Cache = true)] public static int Other(int a, int b = 1) { Random random = {|TG5002:new()|}; return random.Next(a); }
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(int a, int seed) => new Random(seed).Next(a);
            [Task(Cache = true)] public static int Other(int a, int seed, int b = 1) { Random random = new(seed); return random.Next(a); }
        }
        """);

    [Fact]
    public Task NothingIsOfferedForASharedSource() => Verify.OffersNothingAsync<TakeSeedAsInput>("""
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(int a) => {|TG5002:Random.Shared|}.Next(a);
        }
        """);

    [Fact]
    public Task NorInALoop() => Verify.OffersNothingAsync<TakeSeedAsInput>("""
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(int a) { while (a > 0) { a -= {|TG5002:new Random()|}.Next(); } return a; }
        }
        """);
}
