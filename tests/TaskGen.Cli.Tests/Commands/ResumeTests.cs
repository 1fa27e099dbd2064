using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class ResumeTests : IDisposable
{
    private readonly Obstacle _obstacle = new();
    private readonly CliFixture _cli;

    public ResumeTests()
    {
        _cli = new CliFixture { Configure = builder => builder.Services.AddSingleton(_obstacle) };
        CliFixture.WriteFile(_cli.ContentRoot, "lines.csv", "1\n2\n3\n");
    }

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ARunThatFailedGoesOnWithItsOwnInputs(bool isNamed)
    {
        var id = await FailAsync();
        _obstacle.IsThere = false;

        var run = await _cli.RunAsync(["run", "Bumpy", "--resume", .. isNamed ? [id[..^4]] : Array.Empty<string>(), "--json"]);

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(("succeeded", id), (document.RootElement.GetProperty("status").GetString(), document.RootElement.GetProperty("run").GetString()));
        Assert.Equal(30, document.RootElement.GetProperty("output").GetInt32());
        var nodes = document.RootElement.GetProperty("nodes").EnumerateArray();
        Assert.Equal(["cached", "succeeded"], nodes.Select(node => node.GetProperty("status").GetString()));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task AFailureSaysHowToGoOn()
    {
        var run = await _cli.RunAsync("run", "Bumpy", "--file", "lines.csv", "--factor", "10", "--store", "here");

        Assert.EndsWith(
            $"\nGo on with: TaskGen.Cli.Tests run Samples.Guide.Bumpy --resume {Assert.Single(Runs("here")).Id} --store here\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task TheSameInputsAndSeedAreTaken()
    {
        await FailAsync("--seed", "7");
        _obstacle.IsThere = false;

        var run = await _cli.RunAsync("run", "Bumpy", "--resume", "--factor", "10", "--seed", "7");

        Assert.Contains("Samples.Guide.Bumpy succeeded", run.Output, StringComparison.Ordinal);
        Assert.Equal(7, Assert.Single(Runs()).Seed);
    }

    [Fact]
    public async Task OtherInputsAreRefused()
    {
        var id = await FailAsync();

        var run = await _cli.RunAsync("run", "Bumpy", "--resume", "--factor", "11");

        Assert.StartsWith($"The run {id} was started with other inputs: {{\"file\":", run.Error, StringComparison.Ordinal);
        Assert.Contains("Leave the inputs out to resume it, or leave --resume out to start a new run.", run.Error, StringComparison.Ordinal);
        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.Equal(RecordedRunStatus.Failed, Assert.Single(Runs()).Status);
    }

    [Fact]
    public async Task AnotherSeedIsRefused()
    {
        var id = await FailAsync();

        var run = await _cli.RunAsync("run", "Bumpy", "--resume", "--seed", "1");

        Assert.StartsWith(
            $"The run {id} has the seed 0, not 1. Leave --seed out to resume it, or leave --resume out to start a new run.\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("There is no store in '", "run", "Bumpy", "--resume", "--store", "other")]
    [InlineData("has no run of 'Samples.Guide.Seed' that could be resumed. 'runs list' shows what it has.", "run", "Guide.Seed", "--resume")]
    [InlineData("has no run 'ffff'. 'runs list' shows those that it has.", "run", "Bumpy", "--resume", "ffff")]
    [InlineData("is the beginning of several runs: ", "run", "Bumpy", "--resume", "0")]
    [InlineData("is one of 'Samples.Guide.Bumpy', not of 'Samples.Guide.Seed'.", "run", "Guide.Seed", "--resume", "LATEST")]
    [InlineData("--resume is given 2 runs; it takes one.", "run", "Bumpy", "--resume", "a", "--resume", "b")]
    [InlineData("--no-cache and --refresh contradict each other; give one of them.", "run", "Guide.Seed", "--no-cache", "--refresh")]
    public async Task WhatCannotBeResumedIsRefused(string message, params string[] args)
    {
        await FailAsync();
        var id = await FailAsync();

        var run = await _cli.RunAsync([.. args.Select(arg => arg == "LATEST" ? id : arg)]);

        Assert.Contains(message, run.Error.Split('\n')[0], StringComparison.Ordinal);
        Assert.Equal(("", 2), (run.Output, run.ExitCode));
    }

    [Fact]
    public async Task ACancelledRunGoesOn()
    {
        using var source = new CancellationTokenSource();
        _obstacle.Cancel = source;

        var cancelled = await _cli.RunAsync(["run", "Bumpy", "--file", "lines.csv", "--factor", "10"], source.Token);
        (_obstacle.Cancel, _obstacle.IsThere) = (null, false);
        var status = Assert.Single(Runs()).Status;
        var run = await _cli.RunAsync("run", "Bumpy", "--resume");

        Assert.Equal((130, RecordedRunStatus.Cancelled), (cancelled.ExitCode, status));
        Assert.Contains("\nGo on with: ", cancelled.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"CountLines +cached +- ", run.Output);
    }

    [Fact]
    public async Task ATrainingGoesOnAndSavesItsModel()
    {
        await _cli.RunAsync("train", "Points", "--hp.c", "0.5");
        var done = Assert.Single(Runs());
        var journal = Path.Combine(_cli.CurrentDirectory, ".taskgen", "runs", done.Id.ToString(), "journal.jsonl");
        var lines = File.ReadAllLines(journal);
        File.WriteAllText(journal, string.Join('\n', lines[..^1]) + "\n");

        var run = await _cli.RunAsync("train", "Points", "--resume", "--json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(done.Id.ToString(), document.RootElement.GetProperty("run").GetString());
        Assert.Equal(0.5, document.RootElement.GetProperty("hyperparameters").GetProperty("c").GetDouble());
        Assert.Equal(2, document.RootElement.GetProperty("model").GetProperty("version").GetInt32());
        Assert.Equal(0, run.ExitCode);
        Assert.Equal((RecordedRunStatus.Succeeded, 1), (Assert.Single(Runs()).Status, Runs()[0].Nodes.Count(node => node.Path == "train")));
    }

    private RecordedRun[] Runs(string store = ".taskgen") => [.. RunStore.Open(Path.Combine(_cli.CurrentDirectory, store)).Runs()];

    private async Task<string> FailAsync(params string[] more)
    {
        var run = await _cli.RunAsync(["run", "Bumpy", "--file", "lines.csv", "--factor", "10", .. more]);
        Assert.Equal(1, run.ExitCode);
        return Runs()[0].Id.ToString();
    }
}
