using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5004")]
public class EnvironmentReadTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Cached.Of("[Task(Cache = true)] public static string Get(int a) => {|TG5004:Environment.MachineName|};"),
        "The result of 'Get' is cached, but depends on the machine or process that runs it: it reads 'Environment.MachineName'; take the value as an input");

    [Theory]
    [InlineData("[Task(Cache = true)] public static string Get(int a) => {|TG5004:Environment.MachineName|};")]
    [InlineData("[Task(Cache = true)] public static string? Get(string a) => {|TG5004:Environment.GetEnvironmentVariable(a)|};")]
    [InlineData("[Task(Cache = true)] public static string Get(string a) => Path.GetFullPath(a, {|TG5004:Directory.GetCurrentDirectory()|});")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Cached.Of(members));

    [Theory]
    [InlineData("[Task(Cache = true)] public static int Get(int a) => a * Environment.ProcessorCount;")]
    [InlineData("[Task(Cache = true)] public static string Get(string a) => a + Environment.NewLine;")]
    [InlineData("[Task(Cache = true)] public static int Get(int a) { Console.WriteLine(Environment.MachineName); return a; }")]
    [InlineData("[Task] public static string Get(int a) => Environment.MachineName;")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Cached.Of(members));
}
