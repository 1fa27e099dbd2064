using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5003")]
public class NewGuidTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Cached.Of("[Task(Cache = true)] public static Guid Get(int a) => {|TG5003:Guid.NewGuid()|};"),
        "The result of 'Get' is cached, but holds a GUID of its own each time: it calls 'Guid.NewGuid'; take the GUID as an input");

    [Theory]
    [InlineData("[Task(Cache = true)] public static Guid Get(int a) => {|TG5003:Guid.NewGuid()|};")]
    [InlineData("[Task(Cache = true)] public static string Get(int a) => $\"{a}-{{|TG5003:Guid.NewGuid()|}:N}\";")]
    [InlineData("[Task(Cache = true)] public static Guid[] Get(int a) => [.. Enumerable.Range(0, a).Select(_ => {|TG5003:Guid.CreateVersion7()|})];")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Cached.Of(members));

    [Theory]
    [InlineData("[Task(Cache = true)] public static Guid Get(string a) => Guid.Parse(a);")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(int a) { var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(\"N\")); "
        + "File.WriteAllText(path, \"\"); return a; }")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(int a) { new System.Reflection.Emit.DynamicMethod(\"Get\" + Guid.NewGuid().ToString(), null, "
        + "[]).GetILGenerator(); return a; }")]
    [InlineData("[Task(Cache = true)] public static int Get(int a) { var scope = Guid.NewGuid(); Console.WriteLine($\"{scope}: {a}\"); return a; }")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Cached.Of(members));
}
