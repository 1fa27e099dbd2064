using TaskGen.Testing.Roslyn.Tests.Samples;

namespace TaskGen.Testing.Roslyn.Tests.Fixing;

public class CodeFixTestTests
{
    private static readonly CodeFixTest Test = new()
    {
        Analysis = new AnalyzerTest { Analyzers = [new LowerCaseAnalyzer()] },
        Fix = new UpperCaseFix(),
    };

    private static readonly CodeFixTest AfterGeneration = Test with
    {
        Analysis = Test.Analysis with
        {
            Generators = [new GreetGenerator()],
            Compilation = TestCompilation.Create(("Greet.cs", GreetGenerator.Attribute)),
        },
    };

    [Fact]
    public Task OneDiagnosticIsFixed() => Test.VerifyAsync("class [|lower|] { }", "class Lower { }");

    [Fact]
    public Task SeveralDiagnosticsAreFixedOneByOneAndAllAtOnce() => Test.VerifyAsync("class [|a|] { } class [|b|] { }", "class A { } class B { }");

    [Fact]
    public Task SeveralFilesAreFixed() => Test.VerifyAsync(
        [("A.cs", "class [|a|] { }"), ("B.cs", "class [|b|] { }")], [("A.cs", "class A { }"), ("B.cs", "class B { }")]);

    [Fact]
    public Task FixesSeeWhatGeneratorsWrote() => AfterGeneration.VerifyAsync(
        "[Greet] partial class A; class [|b|] { int F = A.Hello; }", "[Greet] partial class A; class B { int F = A.Hello; }");

    [Fact]
    public Task TheProjectHasThePropertiesOfTheBuild()
    {
        var compilation = AfterGeneration.Analysis.Compilation;
        var built = compilation with { BuildProperties = compilation.BuildProperties.Add("GreetBody", "public class low { }") };

        // The fix works on a workspace, whose generator must write the same class for A.low to be there.
        return (AfterGeneration with { Analysis = AfterGeneration.Analysis with { Compilation = built }, Fix = new UpperCaseFix { NeedsType = "low" } })
            .VerifyAsync("[Greet] partial class A; class [|b|] : A.low;", "[Greet] partial class A; class B : A.low;");
    }

    [Fact]
    public Task AnotherTextIsReported() => Failure.OfAsync(
        () => Test.VerifyAsync("class [|lower|] { }", "class LOWER { }"), "Fixing one by one", "- class LOWER { }", "+ class Lower { }");

    [Fact]
    public Task ADiagnosticThatStaysIsReported() => Failure.OfAsync(
        () => (Test with { Fix = new UpperCaseFix { Replacement = "xl" } }).VerifyAsync("class [|lower|] { }", "class xlower { }"),
        "still reported", "'xlower' should start");

    [Fact]
    public Task AFixAllThatDiffersIsReported() => Failure.OfAsync(
        () => (Test with { Fix = new UpperCaseFix { FixAll = new EmptyFixAll() } }).VerifyAsync("class [|lower|] { }", "class Lower { }"),
        "Fixing all in the Document");

    [Fact]
    public Task AFixWithoutFixAllPasses() => (Test with { Fix = new UpperCaseFix { FixAll = null } }).VerifyAsync("class [|lower|] { }", "class Lower { }");

    [Fact]
    public Task TheSourceMustHaveItsDiagnostics() => Failure.OfAsync(() => Test.VerifyAsync("class lower { }", "class Lower { }"), "differ from the marks");

    [Fact]
    public async Task WhatTheCompilerSaysOfTheFixedSourceIsCompared()
    {
        const string Source = "class [|lower|] { lower F() => null!; }";

        await Test.VerifyAsync(Source, "class Lower { {|CS0246:lower|} F() => null!; }");
        await Failure.OfAsync(() => Test.VerifyAsync(Source, "class Lower { lower F() => null!; }"), "differ from the marks", "{|CS0246:lower|}");
    }

    [Fact]
    public Task ASourceWithNothingToFixIsRefused() => Failure.OfAsync(() => Test.VerifyAsync("class A;", "class A;"), "nothing to fix");

    [Fact]
    public async Task TheEquivalenceKeyChoosesAmongSeveral()
    {
        var several = Test with { Fix = new UpperCaseFix { Alternative = "X" } };

        await (several with { EquivalenceKey = "other" }).VerifyAsync("class [|lower|] { }", "class Xower { }");
        await (several with { EquivalenceKey = "upper" }).VerifyAsync("class [|lower|] { }", "class Lower { }");
        await Failure.OfAsync(() => several.VerifyAsync("class [|lower|] { }", "class Lower { }"), "EquivalenceKey", "upper, other");
        await Failure.OfAsync(
            () => (several with { EquivalenceKey = "absent" }).VerifyAsync("class [|lower|] { }", "class Lower { }"), "No fix with key 'absent'");
    }

    [Fact]
    public async Task NoFixIsAsserted()
    {
        await (Test with { Fix = new UpperCaseFix { OffersNothing = true } }).VerifyNoFixAsync("class [|lower|] { }");
        await Failure.OfAsync(() => Test.VerifyNoFixAsync("class [|lower|] { }"), "'Rename to upper' is");
        await Failure.OfAsync(() => Test.VerifyNoFixAsync("class lower { }"), "differ from the marks");
        await Failure.OfAsync(
            () => (Test with { Fix = new UpperCaseFix { OffersNothing = true } }).VerifyAsync("class [|lower|] { }", "class Lower { }"), "No fix is offered");
    }
}
