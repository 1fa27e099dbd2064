using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5002")]
public class UnseededRandomTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Cached.Of("[Task(Cache = true)] public static int Get(int a) => {|TG5002:new Random()|}.Next(a);"),
        "The result of 'Get' is cached, but is another one each time: it uses 'new Random()'; take a 'Random? random = null', which is seeded, or a seed "
        + "as an input");

    [Theory]
    [InlineData("[Task(Cache = true)] public static int Get(int a) => {|TG5002:new Random()|}.Next(a);")]
    [InlineData("[Task(Cache = true)] public static int Get(int a) => {|TG5002:Random.Shared|}.Next(a);")]
    [InlineData("[Task(Cache = true)] public static int Get(int a) { Random random = {|TG5002:new()|}; return random.Next(a); }")]
    [InlineData("[Task(Cache = true)] public static int Get(int a) => {|TG5002:RandomNumberGenerator.GetInt32(a)|};")]
    [InlineData("private static readonly Random Source = new(1); [Task(Cache = true)] public static int Get(int a) => {|TG5002:Source|}.Next(a);")]
    [InlineData(
        "[Task(Cache = true)] public static int[] Get(int[] a) { {|TG5002:Shuffle(a)|}; return a; } private static void Shuffle(int[] a) => "
        + "Random.Shared.Shuffle(a);")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Cached.Of(members));

    [Theory]
    [InlineData("[Task(Cache = true)] public static int Get(int a) => new Random(1).Next(a);")]
    [InlineData("[Task(Cache = true)] public static int Get(int a, Random? random = null) => (random ?? new Random()).Next(a);")]
    [InlineData("[Task(Cache = true)] public static int Get(int a, Random? random = null) { random ??= Random.Shared; return random.Next(a); }")]
    [InlineData("[Task(Cache = true)] public static int Get(int a, int seed) => new Random(seed).Next(a);")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Cached.Of(members));
}
