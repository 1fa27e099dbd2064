using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class HelpTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("help.txt", "--help")]
    [InlineData("help-list.txt", "list", "-h")]
    [InlineData("help-run.txt", "run", "--help")]
    [InlineData("help-run-every-kind.txt", "run", "EveryKind", "--help")]
    [InlineData("help-run-training.txt", "run", "Guide.Training", "--help")]
    [InlineData("help-train.txt", "train", "--help")]
    [InlineData("help-train-points.txt", "train", "Points", "-?")]
    [InlineData("help-tune.txt", "tune", "--help")]
    [InlineData("help-predict.txt", "predict", "--help")]
    [InlineData("help-predict-points.txt", "predict", "Points", "--help")]
    [InlineData("help-graph.txt", "graph", "--help")]
    [InlineData("help-graph-nested.txt", "graph", "Nested", "--help")]
    [InlineData("help-data.txt", "data", "--help")]
    [InlineData("help-data-describe.txt", "data", "describe", "--help")]
    [InlineData("help-runs.txt", "runs", "--help")]
    [InlineData("help-runs-show.txt", "runs", "show", "--help")]
    [InlineData("help-runs-remove.txt", "runs", "remove", "--help")]
    [InlineData("help-cache.txt", "cache", "--help")]
    [InlineData("help-cache-prune.txt", "cache", "prune", "--help")]
    public async Task HelpTellsWhatACommandTakes(string file, params string[] args)
    {
        var run = await _cli.RunAsync(args);

        Expectation.Matches(file, run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task HelpWinsOverWhatIsMissingOrWrong()
    {
        var expected = await _cli.RunAsync("run", "EveryKind", "--help");

        Assert.Equal(expected, await _cli.RunAsync("run", "EveryKind", "--real", "x", "--unknown", "--help"));
    }

    [Fact]
    public async Task NothingAtAllIsWrongUsageAndShowsHelp()
    {
        var run = await _cli.RunAsync();

        Assert.Equal((await _cli.RunAsync("--help")).Output, run.Error);
        Assert.Equal("", run.Output);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task TheVersionIsAFlag()
    {
        var run = await _cli.RunAsync("--version");

        Assert.Matches(@"\A\d+\.\d+\.\d+", run.Output);
        Assert.Equal(0, run.ExitCode);
    }
}
