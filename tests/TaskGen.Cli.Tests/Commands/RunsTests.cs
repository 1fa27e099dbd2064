using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed partial class RunsTests : IDisposable
{
    private readonly Obstacle _obstacle = new();
    private readonly CliFixture _cli;

    public RunsTests()
    {
        _cli = new CliFixture { Configure = builder => builder.Services.AddSingleton(_obstacle) };
        CliFixture.WriteFile(_cli.ContentRoot, "lines.csv", "1\n2\n3\n");
    }

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task RunsAreListedTheNewestFirst()
    {
        await BumpAsync(fails: true);
        await BumpAsync(fails: false);

        var run = await _cli.RunAsync("runs", "list");

        Assert.Matches(
            @"\ARun +Status +Started +Duration +Name\nRUN +succeeded +TIME +TIME +Samples\.Guide\.Bumpy\nRUN +failed +TIME +TIME +Samples\.Guide\.Bumpy\n\z",
            Stable(run.StableOutput));
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Fact]
    public async Task TheListAsJson()
    {
        await BumpAsync(fails: true);

        var run = await _cli.RunAsync("runs", "list", "--json");

        Assert.Equal(
            """{"version":1,"runs":[{"run":"RUN","name":"Samples.Guide.Bumpy","status":"failed","resumable":true,"startedAt":"TIME","""
            + """
            "durationMs":MS,"seed":0,"problem":null}]}

            """,
            Stable(run.StableOutput));
    }

    [Fact]
    public async Task ARunIsShownWithItsNodesAndFaults()
    {
        await BumpAsync(fails: true);

        var run = await _cli.RunAsync("runs", "show");

        Assert.Matches(@"\nStatus +failed, can be resumed\n", run.Output);
        Assert.Matches(@"\nSeed +0\nInputs +\{""file"":", run.Output);
        Assert.Matches(@"\nCountLines +succeeded +1 +[0-9.]+ m?s +22 B +Samples\.Guide\.CountLines\n", run.Output);
        Assert.Matches(@"\nMultiply +failed +1 +[0-9.]+ m?s +- +Samples\.Guide\.Multiply\n", run.Output);
        Assert.Matches(@"\nFaults\nMultiply, attempt 1, .+\n  System\.IO\.IOException: It is in the way\.\n\z", run.Output);
        Assert.Contains("   at ", (await _cli.RunAsync("runs", "show", "--verbose")).Output, StringComparison.Ordinal);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Fact]
    public async Task ACachedResultNamesTheRunThatMadeIt()
    {
        await BumpAsync(fails: false);
        var first = Assert.Single(Runs()).Id;
        await BumpAsync(fails: false);

        var run = await _cli.RunAsync("runs", "show", Runs()[0].Id.ToString());

        Assert.Matches($@"\nMultiply +cached +- +[0-9.]+ m?s +22 B +Samples\.Guide\.Multiply \(from run {first}\)\n", run.Output);
    }

    [Fact]
    public async Task ARunAsJson()
    {
        await BumpAsync(fails: true);

        var run = await _cli.RunAsync("runs", "show", "--json");

        using var document = JsonDocument.Parse(run.Output);
        var root = document.RootElement;
        Assert.Equal(
            ["version", "run", "name", "status", "resumable", "startedAt", "durationMs", "seed", "problem", "inputs", "environment", "outputBytes", "nodes"],
            root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(10, root.GetProperty("inputs").GetProperty("factor").GetInt32());
        Assert.Equal(Environment.ProcessId, root.GetProperty("environment").GetProperty("process").GetInt32());
        var node = root.GetProperty("nodes")[1];
        Assert.Equal(
            ["id", "task", "status", "attempts", "startedAt", "durationMs", "origin", "key", "codeVersion", "outputBytes", "faults"],
            node.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("Multiply", "failed"), (node.GetProperty("id").GetString(), node.GetProperty("status").GetString()));
        var fault = Assert.Single(node.GetProperty("faults").EnumerateArray().ToList());
        Assert.Equal(["attempt", "at", "type", "message", "text"], fault.EnumerateObject().Select(member => member.Name));
        Assert.Equal("It is in the way.", fault.GetProperty("message").GetString());
    }

    [Fact]
    public async Task NodesLieInTheWorkflowThatCallsThem()
    {
        await _cli.RunAsync("run", "Nested", "--file", "lines.csv");

        var run = await _cli.RunAsync("runs", "show");

        Assert.Matches(@"\nTraining +2 succeeded\n  CountLines +succeeded +1 .+\n  Score +succeeded +1 ", run.Output);
    }

    [Fact]
    public async Task TheDatasetOfATrainerIsShown()
    {
        await _cli.RunAsync("train", "Points");

        var run = await _cli.RunAsync("runs", "show");

        Assert.Matches(@"\ndataset +succeeded +1 +[0-9.]+ m?s +- +Samples\.Points\.Dataset\n", run.Output);
        Assert.Matches(@"\ntrain +succeeded +1 +[0-9.]+ m?s +[0-9]+ B +Samples\.Points\.Train\n", run.Output);
    }

    [Fact]
    public async Task ADamagedRunIsListedWithItsProblem()
    {
        await BumpAsync(fails: true);
        File.WriteAllText(Path.Combine(Store, "runs", $"{Runs()[0].Id}", "journal.jsonl"), "");

        var run = await _cli.RunAsync("runs", "list");

        Assert.Matches(@"\n[0-9a-f-]{36} +interrupted +- +- +\(The journal is empty: the process died before the run began\.\)\n", run.Output);
    }

    private string Store => Path.Combine(_cli.CurrentDirectory, ".taskgen");

    private RecordedRun[] Runs() => [.. RunStore.Open(Store).Runs()];

    private Task<CliRun> BumpAsync(bool fails)
    {
        _obstacle.IsThere = fails;
        return _cli.RunAsync("run", "Bumpy", "--file", "lines.csv", "--factor", "10");
    }

    private static string Stable(string text) => Times().Replace(text, "TIME");

    [GeneratedRegex(@"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9:.]+Z?")]
    private static partial Regex Times();
}
