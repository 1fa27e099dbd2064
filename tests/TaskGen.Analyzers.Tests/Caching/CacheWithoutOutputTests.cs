using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5008")]
public class CacheWithoutOutputTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("[Task(Cache = {|TG5008:true|})] public static void Count(int number) { }"),
        "'Count' returns nothing that could be cached, and what it does would be left out when the task was called before: return a result, or remove 'Cache'");

    [Theory]
    [InlineData("[Task(Cache = {|TG5008:true|})] public static void Count(int number) { }")]
    [InlineData("[Task(Cache = {|TG5008:true|})] public static Task Count(int number) => Task.CompletedTask;")]
    [InlineData("[Task(Cache = {|TG5008:true|})] public static async ValueTask Count(int number) => await Task.Yield();")]
    public Task ItIsReported(string method) => Verify.ReportsAsync(Of(method));

    [Theory]
    [InlineData("[Task] public static void Count(int number) { }")]
    [InlineData("[Task(Cache = false)] public static void Count(int number) { }")]
    [InlineData("[Task(Cache = true)] public static Task<int> Count(int number) => Task.FromResult(number);")]
    public Task OthersWillDo(string method) => Verify.ReportsNothingAsync(Of(method));

    private static string Of(string method) => $$"""
        public static partial class Wine
        {
            {{method}}
        }
        """;
}
