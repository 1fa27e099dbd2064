using TaskGen.Testing.Roslyn.Tests.Samples;

namespace TaskGen.Testing.Roslyn.Tests.Analyzing;

public class AnalyzerTestTests
{
    private static readonly AnalyzerTest Test = new() { Analyzers = [new LowerCaseAnalyzer()] };

    private static readonly AnalyzerTest AfterGeneration = Test with
    {
        Analyzers = [new LowerCaseAnalyzer { ReportsGreetings = true }],
        Generators = [new GreetGenerator()],
        Compilation = TestCompilation.Create(("Greet.cs", GreetGenerator.Attribute)),
    };

    [Theory]
    [InlineData("class Upper;")]
    [InlineData("class [|lower|];")]
    [InlineData("class {|TT0001:lower|}; class {|TT0001:other|} { class {|TT0001:nested|}; }")]
    [InlineData("#pragma warning disable TT0001\nclass lower;")]
    public Task MarksThatAgreePass(string markup) => Test.VerifyAsync(markup);

    [Theory]
    [InlineData("class lower;", "class {|TT0001:lower|};", "'lower' should start")]
    [InlineData("class [|Upper|];", "class {|TT0001:Upper|};", "Nothing was reported")]
    [InlineData("class low[|er|];", "class low{|TT0001:er|};", "class {|TT0001:lower|};")]
    [InlineData("class {|TT0009:lower|};", "class {|TT0009:lower|};", "class {|TT0001:lower|};")]
    [InlineData("class {|TT0001,TT0001:lower|};", "class {|TT0001:{|TT0001:lower|}|};", "class {|TT0001:lower|};")]
    [InlineData("#pragma warning disable TT0001\nclass [|lower|];", "Nothing was reported")]
    public Task MarksThatDisagreeAreReported(string markup, params string[] said) => Failure.OfAsync(() => Test.VerifyAsync(markup), said);

    [Fact]
    public async Task EveryFileIsCompared()
    {
        await Test.VerifyAsync([("A.cs", "class [|a|];"), ("B.cs", "class [|b|];")]);
        await Failure.OfAsync(() => Test.VerifyAsync([("A.cs", "class [|a|];"), ("B.cs", "class b;")]), "B.cs should have", "{|TT0001:b|}");
        await Failure.OfAsync(
            () => (Test with { Compilation = TestCompilation.Create(("C.cs", "class c;")) }).VerifyAsync("class [|a|];"), "Outside the marked files", "C.cs");
    }

    [Fact]
    public async Task CompilerErrorsNeedAMark()
    {
        await Test.VerifyAsync("class A { int F = {|CS0103:absent|}; }");
        await Test.VerifyAsync("class A { void F() { int {|CS0168:unused|}; } }");
        await Test.VerifyAsync("class A { void F() { int unused; } }");
        await Failure.OfAsync(() => Test.VerifyAsync("class A { int F = absent; }"), "{|CS0103:absent|}");
        await Failure.OfAsync(() => Test.VerifyAsync("class A { int {|CS0103:F|} = 1; }"), "Nothing was reported");
        await (Test with { IgnoreCompilerErrors = true }).VerifyAsync("class [|a|] { int F = absent; }");
    }

    [Fact]
    public async Task AnalyzersSeeWhatGeneratorsWrote()
    {
        await AfterGeneration.VerifyAsync("[Greet] partial class {|TT0002:A|} { int F = Hello; } class B;");
        await Failure.OfAsync(
            () => (AfterGeneration with { Generators = [] }).VerifyAsync("[Greet] partial class {|TT0002:A|} { int F = {|CS0103:Hello|}; }"),
            "Test.cs should have", "CS0103");
    }

    [Fact]
    public async Task ErrorsInGeneratedFilesAreReported() => await Failure.OfAsync(
        () => (AfterGeneration with { Generators = [new GreetGenerator { Body = "public const int Hello = absent;" }] })
            .VerifyAsync("[Greet] partial class {|TT0002:A|};"),
        "Outside the marked files", "A.Greet.g.cs", "CS0103");

    [Fact]
    public async Task MessagesAreComparedWhereGiven()
    {
        var test = Test with { Messages = Test.Messages.Add("TT0001", "'lower' should start with an upper-case letter") };

        await test.VerifyAsync("class [|lower|];");
        await Failure.OfAsync(() => test.VerifyAsync("class [|other|];"), "'lower' should", "'other' should");
    }

    [Fact]
    public async Task DiagnosticsWithoutAPlaceAreExpectedApart()
    {
        var test = Test with { Analyzers = [new LowerCaseAnalyzer { ForgetsPlace = true }] };

        await (test with { WithoutLocation = ["TT0001"] }).VerifyAsync("class lower;");
        await Failure.OfAsync(() => test.VerifyAsync("class lower;"), "Outside the marked files", "TT0001");
        await Failure.OfAsync(() => (test with { WithoutLocation = ["TT0001"] }).VerifyAsync("class Upper;"), "Outside the marked files [TT0001]");
    }

    [Fact]
    public async Task ThrowingAnalyzersAndGeneratorsAreReported()
    {
        await Failure.OfAsync(
            () => (Test with { Analyzers = [new LowerCaseAnalyzer { Throws = true }] }).VerifyAsync("class A;"), "LowerCaseAnalyzer threw", "analyzer fault");
        await Failure.OfAsync(
            () => (
                AfterGeneration with { Generators = [new GreetGenerator { ThrowsFor = "A" }] }).VerifyAsync("[Greet] partial class A;"), "no greeting for A");
    }

    [Fact]
    public async Task TheDefaultMarkNeedsOneRule()
    {
        await Failure.OfAsync(() => AfterGeneration.VerifyAsync("class [|a|];"), "TT0001, TT0002", "DefaultId");
        await (AfterGeneration with { DefaultId = "TT0001" }).VerifyAsync("class [|a|];");
    }

    [Fact]
    public async Task CancellationIsObserved() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => Test.VerifyAsync("class A;", new CancellationToken(canceled: true)));
}
