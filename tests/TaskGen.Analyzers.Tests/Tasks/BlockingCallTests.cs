using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0032")]
public class BlockingCallTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Step.Of("[Task] public static int Get(int a) => {|TG0032:GetAsync().Result|};"),
        "'Get' holds a thread until the task is done, which no timeout or cancellation ends: await it, in place of '.Result'");

    [Theory]
    [InlineData("[Task] public static int Get(int a) => {|TG0032:GetAsync().Result|};")]
    [InlineData("[Task] public static int Get(int a) { {|TG0032:GetAsync().Wait()|}; return a; }")]
    [InlineData("[Task] public static int Get(int a) => {|TG0032:GetAsync().GetAwaiter().GetResult()|};")]
    [InlineData("[Task] public static int Get(int a) => {|TG0032:GetAsync().ConfigureAwait(false).GetAwaiter().GetResult()|};")]
    [InlineData("[Task] public static int Get(int a) { var task = GetAsync(); return {|TG0032:task.Result|}; }")]
    [InlineData("[Task] public static int Get(int a) => {|TG0032:new ValueTask<int>(a).AsTask().Result|};")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Step.Of(members));

    [Theory]
    [InlineData("public static int Get(int a) => GetAsync().Result;")]
    [InlineData(
        "[Task] public static async Task<int> Get(int a) { var one = GetAsync(); var two = GetAsync(); await Task.WhenAll(one, two); return one.Result + "
        + "two.Result; }")]
    [InlineData(
        "[Task] public static async Task<int[]> Get(int a) { var all = new[] { GetAsync(), GetAsync() }; await Task.WhenAll(all); return [.. "
        + "all.Select(task => task.Result)]; }")]
    [InlineData("[Task] public static async Task<int> Get(int a) { var one = GetAsync(); return one.IsCompletedSuccessfully ? one.Result : await one; }")]
    [InlineData("[Task] public static Other Get(Other a) => new(a.Result); public sealed record Other(int Result);")]
    [InlineData("[Task] public static int Get(int a) => Task.FromResult(a).Result;")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Step.Of(members));
}
