using System.Runtime.CompilerServices;
using TaskGen.Generators.Tests.Support;
using TaskGen.Roslyn.Memory;
using TaskGen.Roslyn.Reading;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Incremental;

public sealed class RetentionTests
{
    private const string Source = """
        using TaskGen; using TaskGen.Learn;
        namespace Acme;
        public sealed record Size(double Width);
        public static partial class Steps
        {
            [Task] public static Size Add(Size size) => size;
            [Workflow] public static Size Flow(Size size) => Add(Add(size));
            private sealed record Hidden(int X);
            [Task] private static Hidden Hide(Hidden hidden) => hidden;
        }
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double X, [Target] int Y);
            [Train] public static Size Train(double rate, Partition<Row> train) => new(rate);
            [Evaluate] public static double Evaluate(Size model, Partition<Row> data) => 1;
        }
        """;

    [Theory]
    [InlineData("=> Add(Add(size))", "=> Add(size)")]
    [InlineData("namespace Acme;", "namespace Acme; // An edit.")]
    public void OldCompilationsAreFreedAfterAnEdit(string before, string after) => MemoryRetention.AssertFreedAfterEdit(
        UserProject.Create(Source), SourceEdit.Replace("Test.cs", before, after), new PipelineGenerator());

    [Fact]
    public void NothingIsHeldOfAThousandEdits()
    {
        var seen = new List<WeakReference>();
        var run = EditAThousandTimes(seen);
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        // The run holds itself and the one before; each has a compilation and its stamp.
        Assert.InRange(seen.Count(static reference => reference.IsAlive), 1, 6);
        GC.KeepAlive(run);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GeneratorRun EditAThousandTimes(List<WeakReference> seen)
    {
        var run = UserProject.Create(
            ("Test.cs", Source), ("Other.cs", "namespace Acme; public static class Other { public static int Get(int x = 0) => 0; }")).Generate();
        for (var i = 0; i < 500; i++)
        {
            var before = i % 2 == 0 ? "x = 0" : "=> 0";
            run = run.ThenEdit(SourceEdit.Replace("Other.cs", before, before.Replace("0", "1", StringComparison.Ordinal)));
            run = run.ThenEdit(SourceEdit.Replace("Other.cs", before.Replace("0", "1", StringComparison.Ordinal), before));
            seen.Add(new WeakReference(run.Input));
            seen.Add(new WeakReference(ProjectStamp.Of(run.Input, CancellationToken.None)));
        }

        return run;
    }

    [Fact]
    public void ModelsArePlainEquatableData() =>
        ModelShape.AssertPlainData(typeof(TaskReader).Assembly, "TaskGen.Roslyn.Models");

    [Fact]
    public void TheGeneratorHoldsNoState() => Assert.Empty(typeof(PipelineGenerator).Assembly.GetTypes()
        .SelectMany(
            type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
        .Where(field => field is { IsLiteral: false, IsInitOnly: false } && !field.Name.StartsWith('<'))
        .Select(field => $"{field.DeclaringType}.{field.Name}"));
}
