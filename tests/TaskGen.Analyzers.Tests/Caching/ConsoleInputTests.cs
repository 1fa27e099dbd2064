using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5005")]
public class ConsoleInputTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Cached.Of("[Task(Cache = true)] public static string? Get(int a) => {|TG5005:Console.ReadLine()|};"),
        "The result of 'Get' is cached, but depends on what is typed: it calls 'Console.ReadLine'; take the text as an input");

    [Theory]
    [InlineData("[Task(Cache = true)] public static string? Get(int a) => {|TG5005:Console.ReadLine()|};")]
    [InlineData("[Task(Cache = true)] public static string? Get(int a) => {|TG5005:Console.In|}.ReadLine();")]
    [InlineData("[Task(Cache = true)] public static int Get(int a) => {|TG5005:Console.ReadKey()|}.KeyChar;")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Cached.Of(members));

    [Theory]
    [InlineData("[Task(Cache = true)] public static int Get(int a) { Console.WriteLine(a); return a; }")]
    [InlineData("[Task(Cache = true)] public static int Get(int a) { Console.ReadLine(); return a; }")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Cached.Of(members));
}
