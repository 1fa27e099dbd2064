using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5001")]
public class ClockTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Cached.Of("[Task(Cache = true)] public static int Get(int a) => {|TG5001:DateTime.Now|}.Year + a;"),
        "The result of 'Get' is cached, but depends on the clock: it reads 'DateTime.Now'; take the time as an input");

    [Theory]
    [InlineData("[Task(Cache = true)] public static int Get(int a) => {|TG5001:DateTime.Now|}.Year + a;")]
    [InlineData("[Task(Cache = true)] public static bool Get(DateTimeOffset a) => a < {|TG5001:DateTimeOffset.UtcNow|};")]
    [InlineData("[Task(Cache = true)] public static long Get(int a) { var watch = Stopwatch.StartNew(); return {|TG5001:watch.ElapsedMilliseconds|}; }")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(int a) { var end = {|TG5001:Environment.TickCount64|} + 100; while ({|TG5001:Environment.TickCount64|} "
        + "< end) { a++; } return a; }")]
    [InlineData("[Task(Cache = true)] public static int Get(int a, TimeProvider? time = null) => {|TG5001:(time ?? TimeProvider.System).GetUtcNow()|}.Year;")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(int a) => {|TG5001:Year()|} + a; private static int Year() => Inner(); private static int Inner() => "
        + "DateTime.Now.Year;")]
    [InlineData("[Task(Cache = true)] public static int Get(int a) => {|TG5001:Year|} + a; private static int Year => DateTime.Now.Year;")]
    [InlineData("[Task(Cache = true)] public static int Get(int[] a) => a.Sum(x => x + {|TG5001:DateTime.Now|}.Year);")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(int a) => {|TG5001:new Stamp()|}.Year + a; private sealed class Stamp { public Stamp() => Year = "
        + "DateTime.Now.Year; public int Year { get; } }")]
    [InlineData(
        "[Task(Cache = true)] public static (int, DateTime) Get(int a) { var now = {|TG5001:DateTime.Now|}; Console.WriteLine(now); return (a, now); }")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Cached.Of(members));

    [Theory]
    [InlineData("[Task] public static int Get(int a) => DateTime.Now.Year + a;")]
    [InlineData("[Task(Cache = false)] public static int Get(int a) => DateTime.Now.Year + a;")]
    [InlineData("public static int Get(int a) => DateTime.Now.Year + a;")]
    [InlineData("[Task(Cache = true)] public static string Get(int a) => nameof(DateTime.Now);")]
    [InlineData("[Task(Cache = true)] public static int Get(int a, ILogger? logger = null) { logger?.LogInformation(\"at {Time}\", DateTime.Now); return a; }")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(int a, ILogger? logger = null) { var watch = Stopwatch.StartNew(); a *= 2; "
        + "logger?.LogInformation(\"took {Time} s\", watch.Elapsed.TotalSeconds); return a; }")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(int a) { var start = Stopwatch.GetTimestamp(); a *= 2; Console.WriteLine($\"took "
        + "{Stopwatch.GetElapsedTime(start).TotalSeconds} s\"); return a; }")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(int a) { var start = DateTime.UtcNow; a *= 2; var took = DateTime.UtcNow - start; "
        + "Console.Error.WriteLine(\"took \" + Math.Round(took.TotalSeconds, 1)); return a; }")]
    [InlineData("[Task(Cache = true)] public static int Get(int a) => a > 0 ? a : throw new InvalidOperationException($\"not at {DateTime.Now}\");")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(int a) { Note(\"a\"); return a; } private static void Note(string text) => "
        + "File.AppendAllText(\"log.txt\", DateTime.Now + text);")]
    [InlineData("[Task(Cache = true)] public static DateTime Get(int a) => new DateTime(2020, 1, 1).AddDays(a);")]
    [InlineData("[Task(Cache = true)] public static int Get(int a) => Elapsed(a); private static int Elapsed(int a) => a;")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Cached.Of(members));

    [Fact]
    public Task TheMessageNamesTheWay() => Verify.ReportsAsync(
        Cached.Of(
            "[Task(Cache = true)] public static int Get(int a) => {|TG5001:Year()|} + a; private static int Year() => Inner(); private static int Inner() "
            + "=> DateTime.Now.Year;"),
        "The result of 'Get' is cached, but depends on the clock: it reads 'DateTime.Now', by way of 'Year' and 'Inner'; take the time as an input");

    [Fact]
    public Task TrainingIsCachedByDefault() => Verify.ReportsAsync(Trainer.Of(
        train: "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new({|TG5001:DateTime.Now|}.Year);"));

    [Fact]
    public Task TrainingThatIsNotCachedMayDoSo() => Verify.ReportsNothingAsync(Trainer.Of(
        train: "[Train(Cache = false)] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(DateTime.Now.Year);"));
}
