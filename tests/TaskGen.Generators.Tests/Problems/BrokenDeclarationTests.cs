using Microsoft.CodeAnalysis;
using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Problems;

/// <summary>A declaration with problems gets nothing generated, and what is generated for the others compiles.</summary>
public sealed class BrokenDeclarationTests
{
    private static readonly string[] GoodFiles = ["Acme.Good.Flow.g.cs", "Acme.Good.Flow.Workflow.g.cs", "Acme.Good.Step.Task.g.cs", "PipelineModule.g.cs"];

    [Theory]
    [InlineData("public static class Bad { [Task] public static int Step(int x) => x; }")]
    [InlineData("public partial class Bad { [Task] public int Step(int x) => x; }")]
    [InlineData("public static partial class Bad { [Task] public static T Step<T>(T x) => x; }")]
    [InlineData("public static partial class Bad<T> { [Task] public static int Step(int x) => x; }")]
    [InlineData("public static class Outer<T> { public static partial class Bad { [Task] public static int Step(int x) => x; } }")]
    [InlineData("public static class Outer { public static partial class Bad { [Task] public static int Step(int x) => x; } }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(ref int x) => x; }")]
    [InlineData("public static partial class Bad { [Task] public static void Step(out int x) => x = 1; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(in int x) => x; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(params int[] x) => 0; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(Span<int> x) => 0; }")]
    [InlineData("public static partial class Bad { [Task] public static async void Step(int x) => await Task.Yield(); }")]
    [InlineData("file sealed record Own(int X); public static partial class Bad { [Task] static Own Step(Own x) => x; }")]
    [InlineData("file static partial class Bad { [Task] public static int Step(int x) => x; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(Stream x) => 0; }")]
    [InlineData("public static partial class Bad { [Task] public static object Step(int x) => x; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(Dictionary<int, int> x) => 0; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(int[,] x) => 0; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(int x) => x; [Task] public static int Step(string x) => 0; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(int x) => x; public static class Tasks; }")]
    [InlineData("public static partial class Tasks { [Task] public static int Step(int x) => x; }")]
    [InlineData("public static partial class Bad { [Task] public static int Tasks(int x) => x; }")]
    [InlineData("public static partial class Bad { [Task] public static int Inputs(int x) => x; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(int inputs, int clone) => inputs; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(int url, int URL) => url; }")]
    [InlineData("public static partial class Bad { [Task] public static int Step(int x, int X) => x; }")]
    [InlineData("public static partial class Bad { [Task(Name = \"a b\")] public static int Step(int x) => x; }")]
    [InlineData("public static partial class Bad { [Task(Name = \"\")] public static int Step(int x) => x; }")]
    [InlineData("public static partial class Bad { [Task(Memory = \"4GB\")] public static int Step(int x) => x; }")]
    [InlineData("public static partial class Bad { [Task(Timeout = \"10\")] public static int Step(int x, CancellationToken t = default) => x; }")]
    [InlineData("public static partial class Bad { [Task(Retries = -1)] public static int Step(int x) => x; }")]
    [InlineData("public static partial class Bad { [Workflow(Dynamic = true)] public static int Flow(int x) => x; }")]
    [InlineData("public static partial class Bad { public static void M() { [Task] static int Step(int x) => x; Step(1); } }")]
    [InlineData("public static partial class Bad { [Task] public static partial int Step(int x); public static partial int Step(int x) => x; }", true)]
    [InlineData("public partial interface Bad { [Task] static abstract int Step(int x); }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public static class Bad { public sealed record Row(double X); [Train] public static int Train(int x, "
        + "Partition<Row> p) => x; [Evaluate] public static double E(int m, Partition<Row> p) => 1; }")]
    [InlineData(
        "[Dataset] public static partial class Bad { public sealed record Row(double X); [Train] public static int Train(int x, Partition<Row> p) => x; "
        + "[Evaluate] public static double E(int m, Partition<Row> p) => 1; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\", TestSize = 2)] public static partial class Bad { public sealed record Row(double X); [Train] public static int "
        + "Train(int x, Partition<Row> p) => x; [Evaluate] public static double E(int m, Partition<Row> p) => 1; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x\", Lazy = true)] public static partial class Bad { [Train] public static int Train(int x, LazyPartition p) => x; "
        + "[Evaluate] public static double E(int m, LazyPartition p) => 1; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public static partial class Bad { public sealed record Row(double X); [Train] public static int Train(int x, "
        + "Partition<Row> p) => x; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public static partial class Bad { public sealed record Row(double X); [Evaluate] public static double E(int m, "
        + "Partition<Row> p) => 1; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public static partial class Bad { public sealed record Row(object X); [Train] public static int Train(int x, "
        + "Partition<Row> p) => x; [Evaluate] public static double E(int m, Partition<Row> p) => 1; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public static partial class Bad { public sealed record Row(double X); [Train] public static int Train(int x, "
        + "Partition<Row> p) => x; [Evaluate] public static double[] E(int m, Partition<Row> p) => [1]; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public static partial class Trainer { public sealed record Row(double X); [Train] public static int Train(int "
        + "x, Partition<Row> p) => x; [Evaluate] public static double E(int m, Partition<Row> p) => 1; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public partial class Bad { public Bad(int x) { } public sealed record Row(double X); [Train] public int "
        + "Train(int x, Partition<Row> p) => x; [Evaluate] public double E(int m, Partition<Row> p) => 1; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public abstract partial class Bad { public sealed record Row(double X); [Train] public int Train(int x, "
        + "Partition<Row> p) => x; [Evaluate] public double E(int m, Partition<Row> p) => 1; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public static partial class Bad { public abstract record Row(double X); [Train] public static int Train(int x, "
        + "Partition<Row> p) => x; [Evaluate] public static double E(int m, Partition<Row> p) => 1; }")]
    [InlineData("public static partial class Bad { [Workflow] public static int Frame(int x) => x; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public partial class Bad { public class TrainerGroup; public sealed record Row(double X); [Train] public int "
        + "A(int x, Partition<Row> p) => x; [Train] public int B(int x, Partition<Row> p) => x; [Evaluate] public double E(int m, Partition<Row> p) => 1; }")]
    [InlineData(
        "[Dataset(TrainingUrl = \"x.csv\")] public partial class Bad(int rate) { public sealed record Row(double X); [Train] public int A(int rate, "
        + "Partition<Row> p) => rate; [Evaluate] public double E(int m, Partition<Row> p) => rate; }")]
    [InlineData("public sealed record Twins(int Url, int URL); public static partial class Bad { [Task] public static int Step(Twins x) => 1; }")]
    public void ABrokenDeclarationLeavesTheGoodOnesCompiling(string bad, bool isGenerated = false)
    {
        var run = UserProject.Create(("Good.cs", Good), ("Bad.cs", $"using TaskGen; using TaskGen.Learn;\nnamespace Acme;\n{bad}")).Generate();
        run.AssertNoExceptions();
        AssertNoErrorInGenerated(run);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CS8785");
        if (!isGenerated)
        {
            run.AssertGenerates(GoodFiles);
        }
    }

    [Theory]
    [InlineData("[Task] public static Missing Step(int x) => default!;")]
    [InlineData("[Task] public static int Step(Missing x) => 0;")]
    [InlineData("[Task] public static int Step(List<Missing> x) => 0;")]
    [InlineData("[Task] public static int Step(int x = Missing.Value) => 0;")]
    [InlineData("[Task] public static int Step(int x")]
    [InlineData("[Task(Name = Missing)] public static int Step(int x) => x;")]
    [InlineData("[Task(Retries = \"a\")] public static int Step(int x) => x;")]
    [InlineData("[Task(NoRetryOn = [typeof(Missing)])] public static int Step(int x) => x;")]
    [InlineData("[Task] public static int Step(int x) => x; [Task] public static int Step(int x) => x;")]
    [InlineData("[Task] public static int Step(int x, int x) => x;")]
    [InlineData("[Workflow] public static int Flow(int x) => Missing(x);")]
    [InlineData("[Workflow] public static int Flow(int x) { var a = Good.Step(y); return a; }")]
    [InlineData("[Workflow] public static int Flow(int x) { var a = Good.Step(\"text\"); return a; }")]
    [InlineData("[Workflow] public static int Flow(int x) { var a = Good.Step(); return a; }")]
    [InlineData("[Workflow] public static int Flow(int x) { return; }")]
    [InlineData("[Workflow] public static int Flow(int x) { Good.Step(x).Missing(); var y = new Missing(); return 1; }")]
    [InlineData("[Workflow] public static int Flow(int x) { int a = \"text\"; return a; }")]
    [InlineData("[Workflow] public static string Flow(int x) { var a = Good.Step(x); return a; }")]
    [InlineData("[Workflow] public static int Flow(int x) { var (a, b) = Good.Step(x); return a; }")]
    [InlineData("[Workflow] public static int Flow(int x) { var a = a + 1; return a; }")]
    [InlineData("[Workflow] public static int Flow(int x) { var x = 1; return x; }")]
    [InlineData("[Workflow] public static int Flow(int x) { return ((Func<int, int>)(x => { int x = 1; return x; }))(2); }")]
    [InlineData("[Workflow] public static int Flow(int x) { }")]
    [InlineData("[Workflow] public static async Task<int> Flow(int x) => Good.Step(x) + await;")]
    public void CodeTheCompilerRefusesGivesNoErrorOfOurs(string bad)
    {
        var run = UserProject.Create(
            ("Good.cs", Good), ("Bad.cs", $"using TaskGen; using TaskGen.Learn;\nnamespace Acme;\npublic static partial class Bad {{ {bad} }}")).Generate();
        run.AssertNoExceptions();
        AssertNoErrorInGenerated(run);
    }

    private const string Good = """
        using TaskGen;
        namespace Acme;
        public static partial class Good
        {
            [Task] public static int Step(int x) => x;
            [Workflow] public static int Flow(int x) => Step(x);
        }
        """;

    private static void AssertNoErrorInGenerated(GeneratorRun run)
    {
        var sources = run.Input.SyntaxTrees.ToHashSet();
        var ours = run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning
            && diagnostic.Location.SourceTree is { } tree && !sources.Contains(tree));
        Assert.Empty(ours);

        // Nor does generated code make the user's own wrong.
        var before = run.Input.GetDiagnostics().Where(
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
        var after = run.Output.GetDiagnostics().Where(
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
        Assert.Empty(after.Except(before));
    }
}
