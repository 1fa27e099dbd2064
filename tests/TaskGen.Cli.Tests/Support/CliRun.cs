using System.Text.RegularExpressions;

namespace TaskGen.Cli.Tests.Support;

/// <summary>What a command line wrote, and its exit code.</summary>
internal sealed partial record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>The output with run ids and durations, which differ from run to run, replaced.</summary>
    public string StableOutput => Durations().Replace(
        MillisecondMembers().Replace(Guids().Replace(Output, "RUN"), "\"durationMs\":MS"), "TIME");

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.ExplicitCapture)]
    private static partial Regex Guids();

    [GeneratedRegex("\"durationMs\":[0-9.E-]+")]
    private static partial Regex MillisecondMembers();

    [GeneratedRegex(@"[0-9.]+ m?s\b")]
    private static partial Regex Durations();
}
