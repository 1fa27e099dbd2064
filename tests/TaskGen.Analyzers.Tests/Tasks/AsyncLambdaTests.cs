using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0035")]
public class AsyncLambdaTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Step.Of("[Task] public static int Get(List<int> a) { a.ForEach({|TG0035:async x => await GetAsync(x)|}); return 1; }"),
        "The async lambda in 'Get' becomes an 'Action<int>', which returns nothing: nobody waits for it, and its exceptions end the process; use a "
        + "delegate that returns a task");

    [Theory]
    [InlineData("[Task] public static int Get(List<int> a) { a.ForEach({|TG0035:async x => await GetAsync(x)|}); return 1; }")]
    [InlineData("[Task] public static int Get(int a) { Action act = {|TG0035:async () => await GetAsync(a)|}; act(); return a; }")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Step.Of(members));

    [Theory]
    [InlineData("[Task] public static async Task<int> Get(List<int> a) { await Parallel.ForEachAsync(a, async (x, token) => await GetAsync(x)); return 1; }")]
    [InlineData("[Task] public static async Task<int[]> Get(List<int> a) => await Task.WhenAll(a.Select(async x => await GetAsync(x)));")]
    [InlineData("[Task] public static int Get(List<int> a) { a.ForEach(x => Console.WriteLine(x)); return 1; }")]
    [InlineData("public static void Get(List<int> a) => a.ForEach(async x => await GetAsync(x));")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Step.Of(members));
}
