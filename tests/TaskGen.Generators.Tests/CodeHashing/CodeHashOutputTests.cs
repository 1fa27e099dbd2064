using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.CodeHashing;

/// <summary>Code hashes are written by builds, and cost nothing while typing.</summary>
public sealed partial class CodeHashOutputTests
{
    private const string File = "CodeHashes.g.cs";

    private static readonly string[] Pieces =
    [
        """
        using TaskGen;

        public static partial class Global { [Task] public static int Plain(int x) => x; }
        """,
        """
        using TaskGen;
        using TaskGen.Learn;

        namespace Acme.@event;

        public partial class Outer
        {
            internal partial struct Middle
            {
                public static partial class Inner { [Task(Name = "Other")] public static int Get(int x) => Shared.F(x); [Task] public static int Get(double x) => 1; }
            }

            private static partial class Hidden { [Task] internal static int Unseen(int x) => x; }
        }

        public partial interface IContract { [Task] public static int Of(int x) => x; }

        public static class Shared { public static int F(int x) => x + 1; }

        [Dataset(TrainingUrl = "data.csv")]
        public static partial class One
        {
            public sealed record Row(double X, [Target] int Y);
            public sealed record Model(double X);
            [Train] public static Model Train(double rate, Partition<Row> train) => new(rate);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.X;
            [Metric] public static double Loss(Model model, Partition<Row> data) => model.X - 3;
        }

        [Dataset(TrainingUrl = "data.csv")]
        public sealed partial class Several(int size)
        {
            public sealed record Row(double X, [Target] int Y);
            public sealed record Model(double X);
            public sealed record Deep(double X);
            [Train] public Model Line(double rate, Partition<Row> train) => new(rate + size);
            [Train] public Deep Net(double rate, Partition<Row> train) => new(rate);
            [Evaluate] public double Evaluate(Model model, Partition<Row> data) => model.X;
            [Evaluate] public double Evaluate(Deep model, Partition<Row> data) => model.X;
        }
        """,
    ];

    [Fact]
    public void EveryTaskAndTrainerOfABuildHasAHash()
    {
        var run = Start().AssertCompiles();
        var text = run.Source(File);
        Assert.Equal(5 + 3, Hashes(run).Length);
        Assert.Contains("[assembly: global::TaskGen.CompilerServices.SourceHash(\"", text);
        Assert.Single(Hashes(run), static line => line.StartsWith("Acme.event.One ", StringComparison.Ordinal));
        Assert.Single(Hashes(run), static line => line.StartsWith("Acme.event.Several.Line ", StringComparison.Ordinal));
        Assert.Contains("typeof(global::TaskGen.Learn.", text);
    }

    [Fact]
    public void NothingIsHashedWhileTyping()
    {
        var run = Project.Generate().AssertCompiles();
        Assert.DoesNotContain(File, run.Sources.Keys);
        Assert.Empty(run.StepReasons("CodeHashes"));
        Assert.Empty(run.ThenEdit(Edit).StepReasons("CodeHashes"));
    }

    [Fact]
    public void WithoutImplementationOutputsAllElseIsGeneratedAndCompiles()
    {
        var run = GeneratorRun.Start(Project.AsBuild(), IncrementalGeneratorOutputKind.Implementation, new PipelineGenerator()).AssertCompiles();
        Assert.DoesNotContain(File, run.Sources.Keys);
        Assert.Empty(run.StepReasons("CodeHashes"));
        Assert.Equal(Start().Sources.Keys.Where(name => name != File), run.Sources.Keys);
    }

    [Fact]
    public void AnEditOfABodyChangesTheHashesAlone() => Start().ThenEdit(Edit).AssertCompiles().AssertOnlyChanged(File);

    [Fact]
    public void AnEditOfAnUnrelatedBodyLeavesOtherHashes()
    {
        var run = Start();
        var edited = run.ThenEdit(Edit);
        Assert.Single(Hashes(run).Except(Hashes(edited)));
    }

    [Fact]
    public void AnEditOfAMetricChangesTheHashOfItsTrainer()
    {
        var run = Start();
        var edited = run.ThenEdit(SourceEdit.Replace("Pieces1.cs", "model.X - 3", "model.X - 4"));
        Assert.StartsWith("Acme.event.One ", Assert.Single(Hashes(run).Except(Hashes(edited))), StringComparison.Ordinal);
    }

    [Fact]
    public void AProgramHasNoHashForOthers() =>
        Assert.DoesNotContain("SourceHash", (Project.AsBuild() with { OutputKind = OutputKind.ConsoleApplication }).Generate().Source(File));

    [Fact]
    public void AnAssemblyIsNamedByATypeThatCanBeWritten()
    {
        // Regular expressions are generated as such types, too, which sort before most others.
        var deep = (TestCompilation.Create(
            (
                "Deep.cs",
                "namespace A { file static class Local { public static int F(int x) => x; } }\nnamespace B { internal static class Deep { public static "
                + "int F(int x) => x; } }"),
            (
                "Friend.cs",
                "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"TestProject\"), "
                + "System.Runtime.CompilerServices.InternalsVisibleTo(\"Near\")]"))
            with { AssemblyName = "Deep" }).Compile().ToLibrary();
        var near = (TestCompilation.Create("public static class Near { public static int F(int x) => B.Deep.F(x); }").With(deep) with { AssemblyName = "Near" })
            .Compile().ToLibrary();
        var project = UserProject.Create(
            "using TaskGen; public static partial class Steps { [Task] public static int Get(int x) => Near.F(x); }").With(deep, near).AsBuild();

        var run = project.Generate().AssertCompiles();
        Assert.Contains("typeof(global::B.Deep)", run.Source(File));
        Assert.EndsWith(" 0 1", Assert.Single(Hashes(run)));
    }

    private static string[] Hashes(GeneratorRun run) =>
        [.. run.Source(File).Split('\n').Select(static line => line.Trim()).Where(static line => Line().IsMatch(line))];

    [GeneratedRegex("^[^ ]+ [0-9a-f]{64}( [0-9]+)*$")]
    private static partial Regex Line();

    private static SourceEdit Edit => SourceEdit.Replace("Pieces1.cs", "=> x + 1;", "=> x + 2;");

    private static TestCompilation Project => UserProject.Create([.. Pieces.Select(static (text, i) => ($"Pieces{i}.cs", text))]);

    private static GeneratorRun Start() => Project.AsBuild().Generate();
}
