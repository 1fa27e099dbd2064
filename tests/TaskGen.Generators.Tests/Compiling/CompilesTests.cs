using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Compiling;

/// <summary>Unusual declarations that the generator accepts: what it writes for them compiles without a warning.</summary>
public sealed class CompilesTests
{
    [Theory]
    [InlineData(
        "members named as the codec's own",
        "public sealed record R(int Member, int member2, List<int> Defaults, int[] Instance, List<string> shape, string? Reader, int value, int[] writer); "
        + "public static partial class C { [Task] public static R T(R r) => r; }")]
    [InlineData(
        "init members named as the codec's own",
        "public sealed class R { public int Member { get; init; } public List<int> Defaults { get; init; } = []; public int[] defaults2 { get; init; } = "
        + "[]; } public static partial class C { [Task] public static R T(R r) => r; }")]
    [InlineData(
        "tuples of small names",
        "public static partial class C { [Task] public static (int[] items, List<string> names) T((int[] member, int[] defaults) t) => (t.member, []); }")]
    [InlineData(
        "obsolete",
        "[Obsolete(\"No.\")] public sealed record R([property: Obsolete] int X); public enum E { A, [Obsolete] B } public static partial class C { [Task, "
        + "Obsolete] public static R T(R r, E e) => r; [Task] public static E U(E e) => e; }")]
    [InlineData(
        "only tasks that no list can name",
        "partial class Outer { partial record struct Middle { static partial class Inner { [Task] internal static int Count(int x) => x; } } }")]
    [InlineData(
        "small letters", "public static partial class C { [Task] public static int get(int x) => x; [Workflow] public static int flow(int x) => get(x); }")]
    [InlineData(
        "references to types in documentation",
        "public static partial class C { public sealed record G<T>(T X); [Task] public static int T((int A, string? B) a, int?[] b, G<G<int>>[] c, "
        + "Dictionary<string, List<(int, long)>> d, string? e = null, int[][]? f = null) => 1; }")]
    [InlineData(
        "names of outer things",
        "public static partial class C { public sealed record System(int X); public sealed record Definition(int X); public sealed record Frame(int X); "
        + "[Task] public static System T(Definition d, Frame f) => new(d.X + f.X); [Workflow] public static Frame W(Frame f) => new(T(new(1), f).X); }")]
    [InlineData(
        "namespace named as ours",
        "namespace Acme.TaskGen { public static partial class C { [Task] public static int T(int x) => x; [Workflow] public static int W(int x) => T(x); } "
        + "} namespace Acme.System { public static partial class C { [Task] public static int T(int x) => x; } }")]
    [InlineData(
        "retries on what is no exception",
        "public static partial class C { [Task(NoRetryOn = [typeof(int), typeof(List<>), typeof(IDisposable), typeof(IOException), "
        + "typeof(FileNotFoundException), typeof(Own)])] public static int T(int x) => x; private sealed class Own : Exception; }")]
    [InlineData(
        "parameters named as ours",
        "public static partial class C { [Task] public static int T(int options, int cancellationToken, int map, int invocation, int definition, int "
        + "runAsync, CancellationToken token = default) => 1; [Workflow] public static int W(int options, int cancellationToken, int __frame, int __value) "
        + "=> T(options, cancellationToken, __frame, __value, 1, 1 + __frame); }")]
    [InlineData(
        "members that hide others",
        "public record B(int X); public record D(int X, int Y) : B(X); public record E(int X) : B(X) { public new int X { get; init; } = X; } public "
        + "static partial class C { [Task] public static D T(D d) => d; }")]
    [InlineData(
        "structs",
        "public partial struct C { public int X; [Task] public static C T(C c) => c; } public readonly partial record struct S(int X) { [Task] public "
        + "static S T(S s) => s; }")]
    [InlineData(
        "nullable structs and defaults",
        "public struct P { public int X { get; set; } } public static partial class C { [Task] public static P? T(P? p = null, P q = default, DateTime? d "
        + "= null, (int, int) t = default, (int A, P? B)? u = null) => p; }")]
    [InlineData(
        "partial method",
        "public static partial class C { [Task] public static partial int T(int x); public static partial int T(int x) => x; [Workflow] public static int "
        + "W(int x) => T(x); }")]
    [InlineData(
        "private everything",
        "internal static partial class C { private enum E { A } private readonly record struct S(E E); [Task] private static S[] T(List<S?> s, "
        + "Dictionary<string, E> e) => []; [Workflow] private static S[] W(List<S?> s) => T(s, new() { [\"a\"] = E.A }); }")]
    [InlineData(
        "protected nested",
        "public partial class C { protected sealed record P(int X); protected internal sealed record Q(int X); [Task] protected static P T(P p) => p; "
        + "[Task] protected internal static Q U(Q q) => q; }")]
    [InlineData(
        "nulls learned before",
        "public sealed record N(string? Name, N? Inner); public static partial class C { [Task] public static int T(string s) => s.Length; [Workflow] "
        + "public static int W(N n) { var a = n.Name!.Length; var (b, c) = (n.Name, n.Inner!.Inner); var d = T(n.Name); return a + d + T(b) + "
        + "n.Inner.Name?.Length ?? c!.Name!.Length; } }")]
    [InlineData(
        "text with every quote",
        "public static partial class C { [Workflow] public static string W(string s) { var a = $\"{s}\\\"{'\"'}\" + @\"c:\\\" + '\\u2028' + "
        + "\"\\u2028\\0\"; var b = $\"{a:X}{{}}{s.Length + 1,3:D2}\"; return a + b; } }")]
    [InlineData(
        "workflow of constants",
        "public static partial class C { [Workflow] public static int One() => 1; [Workflow] public static string? None() => null; [Workflow] public "
        + "static void Nothing() { } [Workflow] public static double Minus() => -1; [Workflow] public static long Wide(int x) => x; [Workflow] public "
        + "static int? Lifted(int x) => x; }")]
    [InlineData(
        "a value used in many ways",
        "public static partial class C { [Task] public static (int, int) P(int x) => (x, x); [Workflow] public static (int A, (int, int) B, int C) W(int "
        + "x) { var p = P(x); var (a, b) = p; return (a, p, b + p.Item2); } }")]
    [InlineData(
        "base type and interface locals",
        "public static partial class C { [Task] public static List<int> L(int x) => [x]; [Task] public static int S(IEnumerable<int> x) => x.Sum(); "
        + "[Workflow] public static int W(int x) { IReadOnlyList<int> l = L(x); IEnumerable<int> e = l; object o = l.Count; return S(e) + S(l) + (int)o; } }")]
    [InlineData(
        "generic helper",
        "public static class H { public static T Id<T>(T x) where T : notnull => x; public static R Map<T, R>(T x, Func<T, R> f) => f(x); } public static "
        + "partial class C { [Workflow] public static string W(int x) => H.Map(H.Id<int>(x), y => H.Map<int, string>(y, z => $\"{z}{x}\")); }")]
    [InlineData(
        "calls in parentheses",
        "public static partial class C { [Task] public static string? T(int x) => null; [Workflow] public static string W(int x) { var a = (T(x))!; var b "
        + "= (T(x) ?? \"\")!; return ((T((a.Length)))!) + b; } }")]
    [InlineData(
        "directives inside expressions",
        "public static partial class C { [Workflow] public static (int X, int Y) W((int X, int Y) p) { var r = (\n#region \"\n#endregion\np.X,\n#if true\n"
        + "p.Y\n#else\n2\n#endif\n); return r; } }")]
    [InlineData(
        "keywords as items of maps",
        "public static partial class C { [Task] public static int T(int @int, int y) => @int; [Task] public static int U(int @class) => @class; [Workflow] "
        + "public static int W(List<int> x) => Flow.Map(x.Select(@void => @void + 1).ToList(), @void => T(@void, 1)).Sum() + Flow.Map([1, 2], U).Sum() + "
        + "Flow.Map([1], [2], (@if, @else) => T(@if, @else)).Sum(); }")]
    [InlineData(
        "types that have themselves",
        "public sealed record Tree(int X, Tree? Left, Tree Right, List<Tree> All); public static partial class C { [Task] public static Tree T(Tree x) => x; "
        + "private sealed record Own(Own Next, Own? Last); [Task] private static Own U(Own x) => x; }")]
    [InlineData(
        "models and rows that may be null",
        "[Dataset(TrainingUrl = \"a.csv\")] public static partial class C { public sealed record Row(double X, [Target] int Y); [Train] public static "
        + "string? Fit(int x, Partition<Row?> rows) => null; [Evaluate] public static double Score(string model, Partition<Row> rows) => 1; }")]
    public void WhatIsGeneratedCompilesWithoutAWarning(string what, string source)
    {
        var run = UserProject.Create($"using TaskGen; using TaskGen.Learn;\n{source}").Generate().AssertCompiles();
        Assert.True(run.Sources.Count > 1, what);
        Assert.DoesNotContain(run.Sources.Values, text => text.Contains("see the TG1 diagnostics", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public sealed class F : IDisposable { public void Dispose() { } }", "[Service] F f, CancellationToken t", "double x, Partition<Row> train")]
    [InlineData("", "int size = 3, string? name = null", "Hp hp, Partition<Row> train, Random? random = null, TaskContext? context = null")]
    [InlineData("", "List<int> @class, int hp, int train", "Hp @int, Partition<Row> @event, TimeProvider? time = null")]
    public void InstancesOfTrainerClassesCompile(string types, string constructor, string train)
    {
        var use = string.Join(" + ", constructor.Split(", ").Select(parameter => $"({parameter.Split('=')[0].Trim().Split(' ')[^1]}, 0).GetHashCode()"));
        var run = UserProject.Create($$"""
            using TaskGen; using TaskGen.Learn;
            {{types}}
            public sealed record Hp(int X = 1);
            public sealed record Row(double X, [Target] int Y);
            [Dataset(TrainingUrl = "a.csv")]
            public partial class C({{constructor}})
            {
                [Train] public int Fit({{train}}) => {{use}};
                [Evaluate] public double Score(int model, Partition<Row> data) => model;
            }
            """).Generate().AssertCompiles();
        Assert.Contains("C.Trainer.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("out")]
    [InlineData("3dModels")]
    [InlineData("record")]
    [InlineData("Acme.class")]
    [InlineData("a-b")]
    [InlineData("_")]
    [InlineData("Größe")]
    public void AnAssemblyMayHaveAnyName(string name)
    {
        const string Source = """
            using TaskGen;
            public sealed record R(int X);
            public static partial class C { [Task] public static R T(R r) => r; [Workflow] public static R W(R r) => T(r); }
            """;
        var run = (UserProject.Create(Source) with { AssemblyName = name }).Generate().AssertCompiles();
        Assert.Contains("Codecs.RCodec.g.cs", run.Sources.Keys);
    }
}
