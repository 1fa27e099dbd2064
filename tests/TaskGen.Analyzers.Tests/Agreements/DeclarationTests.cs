using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Agreements;

/// <summary>Declarations that are unusual and right: no rule complains, and what is generated compiles without a warning.</summary>
public class DeclarationTests
{
    [Theory]
    [InlineData("[Task, Obsolete(\"old\")] public static int Count(int number) => number;")]
    [InlineData(
        "[Task] public static int Count(Kind kind = Kind.White, char letter = '\\'', string text = \"a\\\"b\\\\\", decimal price = 1.5m, double real = "
        + "-0.0, float nan = float.NaN) => 1;")]
    [InlineData(
        "[Task] public static int Count(DateTime when = default, Guid? id = null, int? number = 3, long wide = long.MinValue, Kind? kind = Kind.Red, ulong "
        + "big = ulong.MaxValue) => 1;")]
    [InlineData("[Task] public static int System(int number) => number; [Task] public static int TaskGen(int number) => number;")]
    [InlineData("[Task] public static int Task(int task) => task; [Workflow] public static int Workflow(int workflow) => Task(workflow);")]
    [InlineData("[Task] public static int Count(int _, int __a, int a_b, int Ab) => _ + __a + a_b + Ab;")]
    [InlineData("[Task] public static int Count((int, string) plain, (int A, (double B, string C) D) named) => 1;")]
    [InlineData("[Task] public static (int, int, int, int, int, int, int, int, int) Count() => (1, 2, 3, 4, 5, 6, 7, 8, 9);")]
    [InlineData("[Task] public static int Count(List<Dictionary<string, (int, Row?[])?>> deep) => 1;")]
    [InlineData("[Task] public static Row? Count(Row? row, string? text = null) => row;")]
    [InlineData("[Task] public static async Task<Row?> Count() { await System.Threading.Tasks.Task.Yield(); return null; }")]
    [InlineData("[Task] public static Derived Count(Derived derived) => derived;")]
    [InlineData("[Task] public static Mutable Count(Mutable mutable) => mutable;")]
    [InlineData("[Task] public static Generic<Row> Count(Generic<Generic<int>> generic) => new(new(1));")]
    [InlineData("/// <summary>Counts <c>a &lt; b</c> & more.</summary>\n[Task] public static int Count(int number) => number;")]
    [InlineData("/// <inheritdoc cref=\"Count\"/>\n[Task] public static int Count(int number) => number;")]
    [InlineData("// plain comment\n[Task] public static int Count(int number) => number;")]
    [InlineData(
        "[Task(Version = \"1\\\"2\", CacheIgnore = [\"text\"], Retries = 1, NoRetryOn = [typeof(ArgumentException), typeof(AggregateException)], "
        + "Interruptible = true)] public static int Count(int number, string text) => number;")]
    [InlineData("#nullable disable\n[Task] public static string Count(string text, Row row) => text;\n#nullable restore")]
    [InlineData(
        "#nullable disable\n[Workflow] public static string Count(string text, Row row) { var copy = text; var other = row; return copy + other; "
        + "}\n#nullable restore")]
    [InlineData("[Task] private protected static int Count(int number) => number;")]
    [InlineData(
        "[Task] public static int Count(IEnumerable<int> a, IReadOnlyCollection<Row> b, IList<string> c, ICollection<int> d, IReadOnlyDictionary<string, "
        + "Row> e) => 1;")]
    [InlineData("[Task] public static void Count([Service] IServiceProvider? services = null, [Service] Func<int>? factory = null) { }")]
    public Task UnusualMethodsWillDo(string method) => Verify.ReportsNothingAsync($$"""
        public abstract partial class Wine
        {
            {{method}}
        }

        public enum Kind { Red, White }
        public sealed record Row(int Number, string Text = "x");
        public record Base(int Number) { public string? Note { get; init; } }
        public sealed record Derived(int Number, double Real) : Base(Number);
        public sealed class Mutable { public int Number; public List<Row>? Rows { get; set; } public int Computed => Number; public static int Shared { get; set; } }
        public sealed record Generic<T>(T Value);
        """);

    [Theory]
    [InlineData("namespace @class.@event", "partial class @new")]
    [InlineData("namespace Wine", "static partial class Wine")]
    [InlineData("namespace System", "static partial class Wine")]
    [InlineData("namespace TaskGen.Definitions", "static partial class Wine")]
    [InlineData("namespace Acme", "ref partial struct Wine")]
    [InlineData("namespace Acme", "readonly ref partial struct Wine")]
    [InlineData("namespace Acme", "sealed partial class Inputs")]
    [InlineData("namespace Acme", "sealed partial class Definition")]
    [InlineData("namespace Acme", "partial record struct Frame")]
    public Task UnusualPlacesWillDo(string space, string type) => Verify.ReportsNothingAsync($$"""
        {{space}}
        {
            public {{type}}
            {
                [Task] public static int Count(int number) => number;
                [Workflow] public static int Counting(int number) => Count(Count(number) + 1);
            }
        }
        """);

    [Fact]
    public Task NamesThatDifferInCaseAreTwo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static int Count(int number) => number;
            [Task] public static int COUNT(int number) => number;
            [Workflow] public static int count(int number) => Count(COUNT(number));
        }

        public static partial class WINE
        {
            [Task] public static int Count(int number) => number;
        }
        """);
}
