using TaskGen.Testing.Roslyn.Tests.Samples;

namespace TaskGen.Testing.Roslyn.Tests.Snapshots;

public sealed class GoldenCasesTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public GoldenCasesTests()
    {
        _directory["simple/input.cs"] = "[Greet] partial class A;\r\n";
        _directory["simple/Greet.cs"] = GreetGenerator.Attribute;
        _directory["nested/other/input.cs"] = "class B;\n";
    }

    private GoldenCases Cases => new(_directory.Path, update: false);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void CasesAreFoldersWithAnInput()
    {
        Assert.Equal(["nested/other", "simple"], Cases.Names);
        Failure.Of(() => _ = new GoldenCases(_directory.At("absent"), update: false).Names, "absent", "input.cs");
    }

    [Fact]
    public void SourcesAreReadWithLineFeeds()
    {
        var template = TestCompilation.Create("ignored") with { AssemblyName = "Golden" };
        var read = Cases.Read("simple", template);

        Assert.Equal([("Greet.cs", GreetGenerator.Attribute), ("input.cs", "[Greet] partial class A;\n")], read.Sources.AsEnumerable());
        Assert.Equal("Golden", read.AssemblyName);
    }

    [Fact]
    public void UpdatingWritesWhatComparingThenAccepts()
    {
        var generated = Generate();
        _directory["simple/expected/Old.verified.cs"] = "stale";
        Failure.Of(() => Cases.Verify("simple", generated), "expected/Old.verified.cs was not generated");

        new GoldenCases(_directory.Path, update: true).Verify("simple", generated);

        Cases.Verify("simple", generated);
        Assert.Equal(generated["A.Greet.g.cs"], _directory["simple/expected/A.Greet.g.verified.cs"]);
        Assert.False(_directory.Has("simple/expected/Old.verified.cs"));
    }

    [Fact]
    public void AnotherTextIsReported()
    {
        _directory["simple/expected/A.Greet.g.verified.cs"] = Generate()["A.Greet.g.cs"].Replace("Hello", "Bye", StringComparison.Ordinal);

        Failure.Of(() => Cases.Verify("simple", Generate()), "A.Greet.g.verified.cs", "-     public const int Bye = 1;", "+     public const int Hello = 1;");
    }

    [Fact]
    public void AnOutputWithoutExpectedFileIsReported() =>
        Failure.Of(() => Cases.Verify("simple", Generate()), "expected/A.Greet.g.verified.cs was generated", Snapshot.UpdateVariable);

    [Fact]
    public void AnExpectedFileWithoutOutputIsReported()
    {
        _directory["nested/other/expected/B.Greet.g.verified.cs"] = "class B;\n";

        Failure.Of(() => Cases.Verify("nested/other", new Dictionary<string, string>()), "expected/B.Greet.g.verified.cs was not generated");
    }

    [Fact]
    public void ACaseThatGeneratesNothingPasses() => Cases.Verify("nested/other", new Dictionary<string, string>());

    [Fact]
    public void CarriageReturnsAreReportedAlsoWhenUpdating() => Failure.Of(
        () => new GoldenCases(_directory.Path, update: true).Verify(
            "simple", new Dictionary<string, string> { ["A.g.cs"] = "a\r\n" }), "carriage returns", "A.g.verified.cs");

    private IReadOnlyDictionary<string, string> Generate() => GeneratorRun.Start(Cases.Read("simple"), new GreetGenerator()).Sources;
}
