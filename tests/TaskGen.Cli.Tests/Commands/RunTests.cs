using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

/// <summary>What people see.</summary>
public sealed class RunTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public RunTests() => CliFixture.WriteFile(_cli.ContentRoot, "lines.csv", "1\n2\n3\n");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task ARunIsATableOfItsNodesAndItsOutput()
    {
        var run = await _cli.RunAsync("run", "Guide.Training", "--file", "lines.csv");

        Assert.Equal(
            """
            Node         Status      Attempts   Duration   Task
            CountLines   succeeded          1   TIME   Samples.Guide.CountLines
            doubled      succeeded          1   TIME   lines * 2
            Score        succeeded          1   TIME   Samples.Guide.Score

            Output
            6

            Samples.Guide.Training succeeded in TIME (run RUN).

            """,
            CliText.WithoutPadding(run.StableOutput));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task ProgressIsWrittenAsLinesWhereNoTerminalIs()
    {
        var run = await _cli.RunAsync("run", "Guide.Training", "--file", "lines.csv");

        Assert.Contains("CountLines started\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("Score 50 %\n", run.Error, StringComparison.Ordinal);
        Assert.Matches("Score succeeded after [0-9.]+ m?s\n", run.Error);
    }

    [Fact]
    public async Task ALongOutputIsShortened()
    {
        var run = await _cli.RunAsync(["run", "EveryKind", "--ks", .. Enumerable.Range(0, 100).Select(k => $"{k}"), "--text", new string('x', 1000)]);

        Assert.Contains(" more lines; --json writes them all.\n", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 401));
    }

    [Fact]
    public async Task AFailureShowsMessageNodeAndTheUsersOwnCode()
    {
        var run = await _cli.RunAsync("run", "Guide.Failing", "--message", "Broken.");

        var error = run.Error[run.Error.IndexOf("\nFail failed (", StringComparison.Ordinal)..];
        Assert.StartsWith(
            "\nFail failed (Samples.Guide.Fail)\nInvalidDataException: Broken.\ncaused by FormatException: The number is no number.\n"
            + "  at Samples.BrokenCode.Deep()",
            error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("TaskGen.Execution", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("error: Samples.Guide.Fail:", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"Fail_2 +skipped +- +- +Samples\.Guide\.Fail", run.Output);
        Assert.Contains("Samples.Guide.Failing failed in ", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task VerboseShowsTheWholeStackTrace()
    {
        var run = await _cli.RunAsync("run", "Guide.Failing", "-v");

        Assert.Contains("at Samples.BrokenCode.ThrowAsync(String message)", run.Error, StringComparison.Ordinal);
        Assert.Contains("TaskGen.Execution", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARefusalSaysWhatToDo()
    {
        var run = await _cli.RunAsync("run", "NeedsService");

        Assert.StartsWith(
            "Samples.Guide.NeedsService failed\nRunNotStartedException: 'Samples.Guide.NeedsService' was not started.", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task AFailureEndsTheRunUnlessItIsToKeepGoing()
    {
        var stopped = await _cli.RunAsync("run", "Independent", "--concurrency", "1");
        var kept = await _cli.RunAsync("run", "Independent", "--concurrency", "1", "--keep-going");

        Assert.Matches("Second +skipped", stopped.Output);
        Assert.DoesNotContain("Second failed (", stopped.Error, StringComparison.Ordinal);
        Assert.Matches("Second +failed", kept.Output);
        Assert.Contains("Second failed (", kept.Error, StringComparison.Ordinal);
        Assert.Equal((1, 1), (stopped.ExitCode, kept.ExitCode));
    }

    [Fact]
    public async Task TheSeedOfTheRunReachesTasks()
    {
        var first = await _cli.RunAsync("run", "Guide.Seed", "--seed", "5", "--json");
        var again = await _cli.RunAsync("run", "Guide.Seed", "--seed=5", "--json");
        var other = await _cli.RunAsync("run", "Guide.Seed", "--seed", "-5", "--json");

        Assert.Equal(first.StableOutput, again.StableOutput);
        Assert.NotEqual(first.StableOutput, other.StableOutput);
    }
}
