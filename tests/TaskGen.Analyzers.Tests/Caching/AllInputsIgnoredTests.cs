using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5010")]
public class AllInputsIgnoredTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("[Task(Cache = true, CacheIgnore = {|TG5010:[\"number\"]|})] public static int Count(int number) => number;"),
        "CacheIgnore lists every input of 'Count', so that all calls share the result of the first: leave out only inputs that do not change the result");

    [Theory]
    [InlineData("[Task(Cache = true, CacheIgnore = {|TG5010:[\"number\"]|})] public static int Count(int number) => number;")]
    [InlineData(
        "[Task(Cache = true, CacheIgnore = {|TG5010:[\"b\", \"number\"]|})] public static int Count(int number, bool b, ILogger? logger = null) => number;")]
    public Task ItIsReported(string method) => Verify.ReportsAsync(Of(method));

    [Theory]
    [InlineData("[Task(Cache = true, CacheIgnore = [\"b\"])] public static int Count(int number, bool b) => number;")]
    [InlineData("[Task(Cache = true)] public static int Count() => 1;")]
    public Task OthersWillDo(string method) => Verify.ReportsNothingAsync(Of(method));

    private static string Of(string method) => $$"""
        public static partial class Wine
        {
            {{method}}
        }
        """;
}
