using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5009")]
public class IgnoredNoInputTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("[Task(Cache = true, CacheIgnore = [{|TG5009:\"Number\"|}])] public static int Count(int number) => number;"),
        "'Number' is listed in CacheIgnore, but is no parameter: name an input of 'Count'");

    [Theory]
    [InlineData("[Task(Cache = true, CacheIgnore = [{|TG5009:\"Number\"|}])] public static int Count(int number) => number;")]
    [InlineData(
        "[Task(Cache = true, CacheIgnore = [\"b\", {|TG5009:\"logger\"|}])] public static int Count(int number, int b, ILogger? logger = null) => number;")]
    [InlineData("private const string Wrong = \"x\"; [Task(CacheIgnore = new[] { {|TG5009:Wrong|} })] public static int Count(int number) => number;")]
    public Task ItIsReported(string method) => Verify.ReportsAsync(Of(method));

    [Theory]
    [InlineData("[Task(Cache = true, CacheIgnore = [\"b\"])] public static int Count(int number, bool b) => number;")]
    [InlineData("[Task(Cache = true, CacheIgnore = [nameof(b)])] public static int Count(int number, bool b) => number;")]
    [InlineData("[Task(CacheIgnore = [])] public static int Count(int number) => number;")]
    [InlineData("[Task(CacheIgnore = null)] public static int Count(int number) => number;")]
    public Task OthersWillDo(string method) => Verify.ReportsNothingAsync(Of(method));

    private static string Of(string method) => $$"""
        public static partial class Wine
        {
            {{method}}
        }
        """;
}
