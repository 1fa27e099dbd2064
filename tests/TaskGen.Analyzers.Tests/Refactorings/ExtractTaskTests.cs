using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Refactorings;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Refactorings;

public class ExtractTaskTests
{
    private static readonly CodeRefactoringTest Test = new() { Analysis = Verify.Analysis, Refactoring = new ExtractTask() };

    [Fact]
    public Task AnExpressionBecomesATaskOfTheValuesItUses() => VerifyAsync("int",
        """
        var count = Load(text); // loaded
                var share = [|(double)count / (text.Length + count)|]; // a share

                return share > limit ? 1 : 0;
        """,
        """
        var count = Load(text); // loaded
                var share = ComputeShare(count, text); // a share

                return share > limit ? 1 : 0;
        """,
        """
            [Task]
            public static double ComputeShare(int count, string text) => (double)count / (text.Length + count);
        """);

    [Theory]
    [InlineData("return Load($\"{te[||]xt}.csv\");", "return Load(Compute(text));", "public static string Compute(string text) => $\"{text}.csv\";")]
    [InlineData("return 2 [||]* text.Length;", "return Compute(text);", "public static int Compute(string text) => 2 * text.Length;")]
    [InlineData("return 1 + [| (2 * text.Length) |];", "return 1 +  Compute(text) ;", "public static int Compute(string text) => 2 * text.Length;")]
    [InlineData(
        "int loaded; if (limit > 1) { loaded = [|text.Split(',').Select(part => part.Length + limit).Max(max => (int)max)|]; } else { loaded = 1; } return "
        + "loaded;",
        "int loaded; if (limit > 1) { loaded = ComputeLoaded(text, limit); } else { loaded = 1; } return loaded;",
        "public static int ComputeLoaded(string text, double limit) => text.Split(',').Select(part => part.Length + limit).Max(max => (int)max);")]
    [InlineData(
        "string? name = limit > 1 ? text : null; return Load([|name + name?.Length|]);", "string? name = limit > 1 ? text : null; return Load(Compute(name));",
        "public static string Compute(string? name) => name + name?.Length;")]
    [InlineData("IReadOnlyList<int> both = [|[text.Length, 2]|]; return both.Count;", "IReadOnlyList<int> both = ComputeBoth(text); return both.Count;",
        "public static IReadOnlyList<int> ComputeBoth(string text) => [text.Length, 2];")]
    public Task WhereverItStands(string before, string after, string task) => VerifyAsync("int", before, after, $"    [Task]\n    {task}");

    [Fact]
    public Task ATakenNameGetsANumberAndAPrivateTypeAPrivateTask() => Test.VerifyAsync(
        """
        public static partial class Wine
        {
            private sealed record Line(double Slope);
            [Task] public static int Compute(int number) => number;

            [TaskGen.Workflow] public static double Training(double weight) => Compute(1) + [|(new Line(weight) with { Slope = weight * 2 })|].Slope;
        }
        """,
        """
        public static partial class Wine
        {
            private sealed record Line(double Slope);
            [Task] public static int Compute(int number) => number;

            [TaskGen.Workflow] public static double Training(double weight) => Compute(1) + Compute2(weight).Slope;

            [TaskGen.Task]
            private static Line Compute2(double weight) => new Line(weight) with { Slope = weight * 2 };
        }
        """);

    [Theory]
    [InlineData("return [|Load(text)|];")]
    [InlineData("return [|Load(text) + 1|];")]
    [InlineData("return [|text|].Length;")]
    [InlineData("return [|1|];")]
    [InlineData("return [|1 + 2|];")]
    [InlineData("return text.[|Length|];")]
    [InlineData("var pair = [|new { text.Length }|]; return 1;")]
    [InlineData("return text.Select(c => [|c + 1|]).Sum();")]
    [InlineData("return int.TryParse(text, out var number) ? number : 1 + [|(int.TryParse(text, out var other) ? other : 1)|];")]
    [InlineData("return text?[|.Length|] ?? 1;")]
    [InlineData("Stream stream = [|File.OpenRead(text)|]; return 1;")]
    [InlineData("return [|text.Length + token.GetHashCode()|];")]
    [InlineData("ref double other = ref limit; return [|(int)(other + 1)|];")]
    [InlineData("const int Two = [|1 + 1|]; return Two;")]
    [InlineData("switch (text) { case [|\"a\" + \"b\"|]: return 1; } return 2;")]
    [InlineData("return Load(FormattableString.Invariant([|$\"{limit}\"|]));")]
    [InlineData("ret[||]urn 1;")]
    public Task NothingIsOfferedForWhatIsNoTask(string statements) => Test.VerifyNothingOfferedAsync(With("int", statements));

    [Fact]
    public Task NorOutsideAStaticWorkflow() => Test.VerifyNothingOfferedAsync(
        "public static partial class Wine { [Task] public static int Load(string text) => [|text.Length * 2|]; }");

    private static Task VerifyAsync(string type, string before, string after, string task) =>
        Test.VerifyAsync(With(type, before), With(type, after, "\n" + task + "\n"));

    private static string With(string type, string statements, string task = "") => $$"""
        public static partial class Wine
        {
            [Task] public static int Load(string path) => path.Length;

            [Workflow]
            public static {{type}} Training(string text, double limit, CancellationToken token = default)
            {
                {{statements}}
            }
        {{task}}}
        """;
}
