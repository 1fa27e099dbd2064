using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5006")]
public class MutableStaticTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Cached.Of(
            "private static int _rate = 1; public static void Set() => _rate++; [Task(Cache = true)] public static int Get(int a) => a * {|TG5006:_rate|};"),
        "The result of 'Get' is cached, but it uses 'Wine._rate', which changes while the program runs, and a cached result neither sees nor makes the "
        + "change; make it 'readonly' or 'const', or take the value as an input");

    [Theory]
    [InlineData(
        "private static int _rate = 1; public static void Set() => _rate++; [Task(Cache = true)] public static int Get(int a) => a * {|TG5006:_rate|};")]
    [InlineData("public static int Rate = 1; [Task(Cache = true)] public static int Get(int a) => a * {|TG5006:Rate|};")]
    [InlineData("internal static int Rate { get; set; } = 1; [Task(Cache = true)] public static int Get(int a) => a * {|TG5006:Rate|} + Rate;")]
    [InlineData(
        "private static int _rate = 1; public static void Set() => Interlocked.Increment(ref _rate); [Task(Cache = true)] public static int Get(int a) => "
        + "{|TG5006:Scale(a)|}; private static int Scale(int a) => a * _rate;")]
    [InlineData(
        "public static int Rate; [Task(Cache = true)] public static int[] Get(int[] a) { {|TG5006:Scale(a)|}; return a; } private static void Scale(int[] "
        + "a) => a[0] *= Rate;")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Cached.Of(members));

    [Theory]
    [InlineData("private const int Rate = 1; [Task(Cache = true)] public static int Get(int a) => a * Rate;")]
    [InlineData("private static readonly List<int> Rates = [1]; [Task(Cache = true)] public static int Get(int a) => a * Rates[0];")]
    [InlineData("private static string? _text; [Task(Cache = true)] public static string Get(int a) => _text ??= \"a\";")]
    [InlineData("private static string? _text; [Task(Cache = true)] public static string Get(int a) { if (_text == null) { _text = \"a\"; } return _text; }")]
    [InlineData("private static string? _text; [Task(Cache = true)] public static string Get(int a) => _text ?? (_text = \"a\");")]
    [InlineData(
        "public static int Level; [Task(Cache = true)] public static int Get(int a) { Note(\"{0}\", a, true); return a; } private static void Note(string "
        + "text, params object[] values) { if (Level > 1) { Console.WriteLine(text, values); } }")]
    [InlineData(
        "[ThreadStatic] private static int[]? s_buffer; [Task(Cache = true)] public static int Get(int a) { s_buffer = new int[a]; return s_buffer.Length; }")]
    [InlineData("""
        public static int Level;
        [Task(Cache = true)] public static int Get(int a) { try { return 2 / a; } catch (DivideByZeroException e) { Note(e, "zero"); return 0; } }
        private static void Note(Exception exception, string text) { if (Level > 0) { Console.WriteLine(text + exception.Message); } }
        """)]
    [InlineData(
        "internal static string? Text; [Task(Cache = true)] public static string Get(int a) => LazyInitializer.EnsureInitialized(ref Text, () => \"a\");")]
    [InlineData("public static int Rate { get; } = 1; [Task(Cache = true)] public static int Get(int a) => a * Rate;")]
    [InlineData("private static int _rate = 1; [Task(Cache = true)] public static int Get(int a) => a * _rate;")]
    [InlineData("public static int Rate => 2; [Task(Cache = true)] public static int Get(int a) => a * Rate;")]
    [InlineData("public static ILogger? Log { get; set; } [Task(Cache = true)] public static int Get(int a) { Log?.LogInformation(\"{A}\", a); return a; }")]
    [InlineData(
        "public static Logger Log { get; set; } = new(); [Task(Cache = true)] public static int Get(int a) { Log.Write(a); return a; } public sealed class "
        + "Logger { public void Write(int a) => Console.WriteLine(a); }")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Cached.Of(members));
}
