using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0033")]
public class SleepTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Step.Of("[Task] public static int Get(int a) { {|TG0033:Thread.Sleep(10)|}; return a; }"),
        "'Get' holds a thread while it sleeps, which no timeout or cancellation ends: await Task.Delay with the step's token");

    [Theory]
    [InlineData("[Task] public static int Get(int a) { {|TG0033:Thread.Sleep(10)|}; return a; }")]
    [InlineData("[Task] public static int Get(int a) { Parallel.For(0, a, _ => {|TG0033:Thread.Sleep(TimeSpan.FromSeconds(1))|}); return a; }")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Step.Of(members));

    [Theory]
    [InlineData("public static void Get(int a) => Thread.Sleep(a);")]
    [InlineData("[Task] public static async Task<int> Get(int a) { await Task.Delay(a); return a; }")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Step.Of(members));
}
