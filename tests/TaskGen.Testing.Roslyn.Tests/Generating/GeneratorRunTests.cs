using Microsoft.CodeAnalysis;
using TaskGen.Testing.Roslyn.Tests.Samples;

namespace TaskGen.Testing.Roslyn.Tests.Generating;

public class GeneratorRunTests
{
    private static readonly TestCompilation Source = TestCompilation.Create(
        ("Greet.cs", GreetGenerator.Attribute), ("A.cs", "[Greet] public partial class A { public int Use() => Hello; }"));

    [Fact]
    public void GeneratedFilesAreFoundByHintName()
    {
        var run = GeneratorRun.Start(Source, new GreetGenerator { Body = "internal const int Hello = 1;" }).AssertGenerates("A.Greet.g.cs").AssertCompiles();

        Assert.Contains("internal const int Hello = 1;", run.Source("A.Greet.g.cs"), StringComparison.Ordinal);
        Assert.Equal(["A.Greet.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public void AMissingOrSurplusFileIsReported()
    {
        var run = GeneratorRun.Start(Source, new GreetGenerator());

        Failure.Of(() => run.AssertGenerates(), "nothing", "A.Greet.g.cs");
        Failure.Of(() => run.AssertGenerates("A.Greet.g.cs", "B.Greet.g.cs"), "B.Greet.g.cs");
        Failure.Of(() => run.Source("B.Greet.g.cs"), "B.Greet.g.cs", "A.Greet.g.cs");
    }

    [Theory]
    [InlineData("public int Hello = 1 +;", "CS1525")]
    [InlineData("public const int Hello = 1; private int unused;", "CS0169")]
    [InlineData("public const int Hello = 1; private string s = null;", "CS8625")]
    [InlineData("/** <summary><see cref=\"Absent\"/></summary> */ public const int Hello = 1;", "CS1574")]
    public void AnErrorOrWarningInGeneratedCodeIsReported(string body, string id) =>
        Failure.Of(() => GeneratorRun.Start(Source, new GreetGenerator { Body = body }).AssertCompiles(), id, "A.Greet.g.cs");

    [Fact]
    public void AMissingDocCommentCountsInGeneratedCodeAlone()
    {
        GeneratorRun.Start(Source, new GreetGenerator { Body = "internal const int Hello = 1;" }).AssertCompiles();

        var undocumented = GeneratorRun.Start(Source, new GreetGenerator());
        Failure.Of(() => undocumented.AssertCompiles(), "CS1591", "A.Greet.g.cs");
    }

    [Fact]
    public void AnErrorInTheSourceIsReported() => Failure.Of(
        () => GeneratorRun.Start(TestCompilation.Create("class A : Absent;"), new GreetGenerator()).AssertCompiles(), "CS0246", "class A : Absent;");

    [Fact]
    public void AThrowingGeneratorIsReported()
    {
        var run = GeneratorRun.Start(Source, new GreetGenerator { ThrowsFor = "A" });

        Assert.Equal("no greeting for A", Assert.Single(run.Exceptions).Message);
        Failure.Of(() => run.AssertNoExceptions(), "no greeting for A");
        Failure.Of(() => run.AssertCompiles(), "no greeting for A");
        Failure.Of(() => run.AssertGenerates(), "no greeting for A");
    }

    [Fact]
    public void AGeneratorThatReportsIsReported() => Failure.Of(
        () => GeneratorRun.Start(Source, new GreetGenerator { Reports = true, Body = "internal const int Hello = 1;" }).AssertCompiles(), "TT0001");

    [Fact]
    public void AKindOfOutputCanBeDisabled() =>
        GeneratorRun.Start(Source, IncrementalGeneratorOutputKind.Source, new GreetGenerator()).AssertGenerates();

    [Fact]
    public void GeneratorsSeeThePropertiesOfTheBuild()
    {
        var built = Source with { BuildProperties = Source.BuildProperties.Add("GreetBody", "internal const int Hello = 7;") };

        var run = GeneratorRun.Start(built, new GreetGenerator()).AssertCompiles();

        Assert.Contains("Hello = 7", run.Source("A.Greet.g.cs"), StringComparison.Ordinal);
    }
}
