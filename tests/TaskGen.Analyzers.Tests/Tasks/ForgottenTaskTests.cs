using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0034")]
public class ForgottenTaskTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Step.Of("[Task] public static int Get(int a) { {|TG0034:GetAsync();|} return a; }"),
        "Nobody waits for the task of 'GetAsync', which goes on after 'Get' has ended, and whose failure nobody sees: await it");

    [Theory]
    [InlineData("[Task] public static int Get(int a) { {|TG0034:GetAsync();|} return a; }")]
    [InlineData("[Task] public static int Get(int a) { {|TG0034:_ = Task.Run(() => a)|}; return a; }")]
    [InlineData("[Task] public static async Task<int> Get(int a) { {|TG0034:_ = Task.Run(() => a)|}; return await GetAsync(); }")]
    [InlineData("[Task] public static int Get(int a) { {|TG0034:Task.Factory.StartNew(() => a);|} return a; }")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Step.Of(members));

    [Theory]
    [InlineData("[Task] public static async Task<int> Get(int a) { await GetAsync(); return a; }")]
    [InlineData("[Task] public static int Get(int a) { _ = GetAsync(); return a; }")]
    [InlineData("[Task] public static Task<int> Get(int a) => Task.Run(() => a);")]
    [InlineData("public static void Get(int a) => GetAsync();")]
    [InlineData("[Task] public static async Task<int> Get(int a) { var running = Task.Run(() => a); return await running; }")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Step.Of(members));
}
