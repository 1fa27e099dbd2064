using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class RunLogTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task LogIsShownAndNarrowedToANode()
    {
        await LogAsync();

        var all = await _cli.RunAsync("runs", "log");
        var some = await _cli.RunAsync("runs", "log", "--node", "Score", "--verbose");

        Assert.Matches(
            @"^\S+ \S+ info Prepare/Get: Loaded 3 lines\n\S+ \S+ warn Score\[1\] \(attempt 2\): Slow\n  System\.IO\.IOException: no\n"
            + @"\S+ \S+ info Scores: Done\n$",
            all.Output);
        Assert.Matches(@"^\S+ \S+ warn Score\[1\] \(attempt 2\): Slow\n  System\.IO\.IOException: no\n     at Place\n$", some.Output);
        Assert.Equal((0, 0), (all.ExitCode, some.ExitCode));
    }

    [Fact]
    public async Task LogAsJson()
    {
        await LogAsync();

        var run = await _cli.RunAsync("runs", "log", "--node", "Prepare", "--json");

        Assert.Equal(
            """{"version":1,"run":"RUN","entries":[{"node":"Prepare/Get","attempt":1,"at":"2026-02-28T12:00:00Z","level":"information","""
            + """
            "category":"Acme.Get","message":"Loaded 3 lines","properties":{"Count":"3"},"exception":null}]}

            """,
            run.StableOutput);
    }

    [Fact]
    public async Task StoreWithoutRunsIsSaidToHaveNone()
    {
        await _cli.RunAsync("run", "Settings");
        Directory.Delete(Path.Combine(_cli.CurrentDirectory, ".taskgen", "runs"), recursive: true);

        Assert.Contains("has no run", (await _cli.RunAsync("runs", "log")).Error, StringComparison.Ordinal);
    }

    private async Task LogAsync()
    {
        await _cli.RunAsync("run", "Settings");
        var run = Assert.Single(Directory.GetDirectories(Path.Combine(_cli.CurrentDirectory, ".taskgen", "runs")));
        File.WriteAllText(
            Path.Combine(run, "log.jsonl"),
            """
            {"at":"2026-02-28T12:00:00+00:00","path":"Prepare/Get","attempt":1,"level":"Information","category":"Acme.Get","message":"Loaded 3 lines","properties":{"Count":"3"}}
            {"at":"2026-02-28T12:00:01+00:00","path":"Score[1]","attempt":2,"level":"Warning","category":"Acme.Score","message":"Slow","fault":{"type":"System.IO.IOException","message":"no","text":"System.IO.IOException: no\n   at Place"}}
            {"at":"2026-02-28T12:00:02+00:00","path":"Scores","attempt":1,"level":"Information","category":"Acme.Scores","message":"Done"}
            """);
    }
}
