using TaskGen.Cli.Reports;

namespace TaskGen.Cli.Tests.Reports;

public sealed class StackTraceTextTests
{
    private const string Trace =
        """
           at System.Number.ThrowFormatException[TChar](ReadOnlySpan`1 value)
           at Acme.Wine.Parse(String text) in C:\src\Wine.cs:line 25
           at Acme.Wine.<>c.<Read>b__15_0(String field)
           at Acme.Wine.Tasks.GetData.<>c.<.cctor>b__8_0(Inputs inputs) in /_/obj/Acme.Wine.GetData.Task.g.cs:line 29
        --- End of stack trace from previous location ---
           at TaskGen.Execution.Attempts.LocalTaskExecutor.RunAsync()
           at TaskGenerationOfMine.Run()
        """;

    [Fact]
    public void OnlyTheUsersOwnCodeIsShown() => Assert.Equal(
        [@"at Acme.Wine.Parse(String text) in C:\src\Wine.cs:line 25", "at Acme.Wine.<>c.<Read>b__15_0(String field)", "at TaskGenerationOfMine.Run()"],
        StackTraceText.UserFrames(new Thrown(Trace, null)));

    [Fact]
    public void TheInnermostCauseThatWasThrownIsShown()
    {
        var cause = new Thrown("   at Acme.Deep()", new InvalidOperationException("never thrown"));

        Assert.Equal(["at Acme.Deep()"], StackTraceText.UserFrames(new Thrown("   at Acme.Outer()", cause)));
    }

    [Fact]
    public void AnExceptionThatWasNotThrownHasNoFrames()
    {
        Assert.Empty(StackTraceText.UserFrames(new InvalidOperationException("never thrown")));
        Assert.Null(StackTraceText.Full(new InvalidOperationException("never thrown")));
    }

    [Fact]
    public void ProgramsGetTheCausesToo()
    {
        Assert.Equal(Trace, StackTraceText.Full(new Thrown(Trace, null)));
        Assert.Contains("   at Acme.Deep()", StackTraceText.Full(new Thrown(Trace, new Thrown("   at Acme.Deep()", null))), StringComparison.Ordinal);
    }

    private sealed class Thrown(string stackTrace, Exception? innerException) : Exception("It broke.", innerException)
    {
        public override string? StackTrace => stackTrace;
    }
}
