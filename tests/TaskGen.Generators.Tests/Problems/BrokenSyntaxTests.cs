using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Problems;

public sealed class BrokenSyntaxTests
{
    private const string Rich = """
        using TaskGen; using TaskGen.Learn; using static System.Math;
        [assembly: Codec(typeof(Acme.HandleCodec))]
        namespace Acme;
        public sealed class Handle;
        public sealed class HandleCodec : ICodec<Handle> { public string Identity => "h"; public void Write(Stream d, Handle v) { } public Handle Read(Stream s) => new(); }
        public enum Level { Low = 1, High }
        public sealed record Settings(int Size = 1, Level Level = Level.Low, (int A, string? B)? Pair = null) { public List<Settings> Items { get; init; } = []; }
        public static partial class Flow
        {
            /// <summary>Adds <see cref="Level"/>.</summary>
            [Task(Name = "Plus", Retries = 2, Timeout = "10m", Memory = "4Gi", NoRetryOn = [typeof(IOException)])]
            public static async Task<(int Sum, Handle H)> Add(Settings settings, double nan = double.NaN, [Service] IDisposable? d = null, CancellationToken ct = default) => await Task.FromResult((settings.Size, new Handle()));
            [Task] public static void Save(int x) { }
            [Workflow]
            public static async Task<int> Training(Settings settings, int[] numbers, string text = "a")
            {
                const int Factor = 2;
                var (sum, _) = await Add(settings with { Size = Max(Factor, numbers[^1]) }, nan: 1);
                Save(sum);
                var large = numbers.Where(n => n is > 2 and var m && m > sum).Select((n, i) => n switch { 1 => $"{n}:{i}", _ => text }).ToList();
                return (await Add(new(large.Count))).Sum + (text?.Length ?? 0);
            }
        }
        [Dataset(TrainingUrl = "x.csv", TestSize = 0.2, Features = ["X"])]
        public partial class Wine(bool augment, [Service] IDisposable? d = null)
        {
            public sealed record Row([Column("x x")] double X, [Target] Level Y);
            [Train] public Model<Settings> Fit(Settings hp, Partition<Row> train, Partition<Row>? validation = null) => new(hp, new Dictionary<string, MetadataValue>());
            [Evaluate(Direction = Direction.Minimize)] public (double Score, int N) Score(Settings model, Partition<Row> data) => (augment && d is null ? 1 : 2, data.Count);
        }
        """;

    [Fact]
    public void TheRichSourceIsGeneratedForAsItStands() => UserProject.Create(Rich).Generate().AssertCompiles();

    [Fact]
    public void NoCutOfARichSourceMakesTheGeneratorThrow()
    {
        var cuts = CSharpSyntaxTree.ParseText(Rich).GetRoot().DescendantTokens().Select(token => token.SpanStart).Where(start => start > 0).Distinct().ToList();
        Assert.True(cuts.Count > 400);
        var empty = GeneratorRun.Start(UserProject.Create("// Nothing yet."), new PipelineGenerator());
        Parallel.ForEach(cuts, cut =>
        {
            var run = empty.ThenEdit(SourceEdit.Replace("Test.cs", "// Nothing yet.", Rich[..cut]));
            run.AssertNoExceptions();
            Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CS8785");
        });
    }

    [Fact]
    public void NoMissingTokenMakesTheGeneratorThrow()
    {
        var tokens = CSharpSyntaxTree.ParseText(Rich).GetRoot().DescendantTokens().Where((token, index) => token.Span.Length > 0 && index % 3 == 0).ToList();
        var empty = GeneratorRun.Start(UserProject.Create("// Nothing yet."), new PipelineGenerator());
        Parallel.ForEach(tokens, token =>
        {
            var run = empty.ThenEdit(SourceEdit.Replace("Test.cs", "// Nothing yet.", Rich.Remove(token.SpanStart, token.Span.Length)));
            run.AssertNoExceptions();
            Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "CS8785");
        });
    }
}
