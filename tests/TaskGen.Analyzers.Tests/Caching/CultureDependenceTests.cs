using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5012")]
public class CultureDependenceTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Cached.Of("[Task(Cache = true)] public static string Get(double a) => \"a\" + {|TG5012:a|};"),
        "'a' follows the culture of the machine, where 0.5 may be 0,5 and the month come first: use the invariant culture");

    [Theory]
    [InlineData("[Task(Cache = true)] public static string Get(double a) => $\"{|TG5012:{a}|}\";")]
    [InlineData("[Task(Cache = true)] public static string Get(DateTime a) => $\"at {|TG5012:{a:d}|}\";")]
    [InlineData("[Task(Cache = true)] public static string Get(decimal? a) => {|TG5012:a.ToString()|} ?? \"\";")]
    [InlineData("[Task(Cache = true)] public static string Get(double a) => \"a\" + {|TG5012:a|};")]
    [InlineData("[Task(Cache = true)] public static double Get(string a) => {|TG5012:double.Parse(a)|};")]
    [InlineData("[Task(Cache = true)] public static string Get(double a) => {|TG5012:string.Format(\"{0}\", a)|};")]
    [InlineData("[Task(Cache = true)] public static string Get(DateOnly a) => {|TG5012:a.ToString(\"d\")|};")]
    [InlineData("[Workflow] public static string Get(double a) => $\"{|TG5012:{a:F2}|}\";")]
    [InlineData("[Workflow] public static string Get(double a) => {|TG5012:a.ToString()|};")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Cached.Of(members));

    [Theory]
    [InlineData("[Task(Cache = true)] public static string Get(int a, string b, Guid c, bool d) => $\"{a}{b}{c}{d}\" + a;")]
    [InlineData("[Task] public static string Get(double a) => $\"{a}\";")]
    [InlineData("[Task(Cache = true)] public static string Get(double a) => FormattableString.Invariant($\"{a}\");")]
    [InlineData("[Task(Cache = true)] public static string Get(double a) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{a}\");")]
    [InlineData("[Task(Cache = true)] public static string Get(DateTime a) => $\"{a:O}\" + a.ToString(\"s\");")]
    [InlineData("[Task(Cache = true)] public static string Get(double a) => a.ToString(System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData(
        "[Task(Cache = true)] public static double Get(double a, ILogger? logger = null) { logger?.LogInformation($\"{a}\"); Console.WriteLine(\"a\" + a); "
        + "return a; }")]
    [InlineData("[Task(Cache = true)] public static double Get(double a) => a > 0 ? a : throw new ArgumentException($\"{a}\");")]
    [InlineData("[Task(Cache = true)] public static string Get(double a) => $\"{a:F0}\";")]
    [InlineData("[Task(Cache = true)] public static string Get(TimeSpan a) => $\"{a}\";")]
    [InlineData("[Workflow] public static string Get(int a) => $\"{a}\";")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Cached.Of(members));
}
