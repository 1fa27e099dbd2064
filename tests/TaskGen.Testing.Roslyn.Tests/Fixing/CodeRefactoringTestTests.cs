using TaskGen.Testing.Roslyn.Tests.Samples;

namespace TaskGen.Testing.Roslyn.Tests.Fixing;

public class CodeRefactoringTestTests
{
    private static readonly CodeRefactoringTest Test = new()
    {
        Analysis = new AnalyzerTest { Analyzers = [new LowerCaseAnalyzer()] },
        Refactoring = new UpperCaseRefactoring(),
    };

    [Fact]
    public Task WhatIsSelectedIsRefactored() => Test.VerifyAsync("class [|lower|] { }", "class LOWER { }");

    [Fact]
    public Task AnotherTextIsReported() => Failure.OfAsync(
        () => Test.VerifyAsync("class [|lower|] { }", "class Lower { }"), "Refactoring", "- class Lower { }", "+ class LOWER { }");

    [Fact]
    public Task ADiagnosticOfTheNewTextIsReported() => Failure.OfAsync(
        () => Test.VerifyAsync("class lower { int [|f|]; }", "class lower { int F; }"), "TT0001");

    [Fact]
    public Task ThatNothingIsOfferedIsReported() => Failure.OfAsync(
        () => Test.VerifyAsync("class lo[||]wer { }", "class LOWER { }"), "One action should be offered, and 0 are");

    [Fact]
    public async Task NothingShouldBeOffered()
    {
        await Test.VerifyNothingOfferedAsync("class lo[||]wer { }");
        await Failure.OfAsync(() => Test.VerifyNothingOfferedAsync("class [|lower|] { }"), "Make upper-case");
    }
}
