namespace TaskGen.Integration.Tests.Processes;

/// <summary>What a process printed and how it ended.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Error)
{
    /// <summary>Fails, showing all that was printed, unless the process ended as expected.</summary>
    public ProcessResult AssertExitCode(int expected)
    {
        Assert.True(ExitCode == expected, $"Exit code {ExitCode}, expected {expected}.\n--- stdout\n{Output}\n--- stderr\n{Error}");
        return this;
    }
}
