using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Caching;

namespace TaskGen.Analyzers.Tests.Fixes;

public class CorrectIgnoredInputTests
{
    [Fact]
    public Task TheParameterIsNamed() => Verify.FixesAsync<CorrectIgnoredInput>(
        """
        public static partial class Wine
        {
            [Task(Cache = true, CacheIgnore = [{|TG5009:"Verbose"|}])] public static int Count(int a, bool verbose) => a;
            [Task(Cache = true, CacheIgnore = [{|TG5009:"B"|}])] public static int Twice(int a, int b) => a + b;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true, CacheIgnore = ["verbose"])] public static int Count(int a, bool verbose) => a;
            [Task(Cache = true, CacheIgnore = ["b"])] public static int Twice(int a, int b) => a + b;
        }
        """);

    [Fact]
    public Task NothingIsOfferedForOtherNames() => Verify.OffersNothingAsync<CorrectIgnoredInput>("""
        public static partial class Wine
        {
            [Task(Cache = true, CacheIgnore = [{|TG5009:"noise"|}])] public static int Count(int a, bool verbose) => a;
        }
        """);
}
