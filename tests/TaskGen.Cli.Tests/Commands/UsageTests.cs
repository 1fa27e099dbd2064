using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData(
        "There is no command 'trian' (did you mean \"train\"?). There are: list, run, train, tune, predict, graph, data, runs, cache.", "trian", "Points")]
    [InlineData(
        "There is no command 'Points' (did you mean \"train Points\"?). There are: list, run, train, tune, predict, graph, data, runs, cache.", "Points")]
    [InlineData(
        "There is no command 'CountLines' (did you mean \"run CountLines\"?). There are: list, run, train, tune, predict, graph, data, runs, cache.",
        "CountLines")]
    [InlineData("'list' has no flag '--jsn' (did you mean \"--json\"?).", "--jsn", "list")]
    [InlineData("There is no 'CountLine' (did you mean \"CountLines\"?).", "run", "CountLine")]
    [InlineData("'Training' is ambiguous: 'Samples.Guide.Training', 'Samples.Other.Training'. Give more of the name.", "run", "Training")]
    [InlineData("There is no 'Pints' (did you mean \"Points\"?).", "train", "Pints", "--json")]
    [InlineData("'Samples.Guide.Nested' is a workflow; train takes a trainer. Did you mean \"run Nested\"?", "train", "Nested")]
    [InlineData("'Samples.Guide.CountLines' is a task; graph takes a workflow, trainer or predictor. Did you mean \"run CountLines\"?", "graph", "CountLines")]
    [InlineData("Name the workflow, task or trainer: TaskGen.Cli.Tests run NAME.", "run")]
    [InlineData("Name the trainer: TaskGen.Cli.Tests train NAME.", "train", "--json")]
    [InlineData("Name the workflow, task or trainer before its flags, found '--x': TaskGen.Cli.Tests run NAME [flags].", "run", "--x", "1")]
    [InlineData("'--lines' must come after 'Score'.", "run", "--lines", "1", "Score")]
    [InlineData("'Samples.Points' has no flag '--hp.cc' (did you mean \"--hp.c\"?).", "train", "Points", "--hp.cc", "1")]
    [InlineData("'Samples.Points' has no flag '--alpha'. The inputs are --hp.c, --hp.maxIterations.", "train", "Points", "--alpha=1")]
    [InlineData("--format: expected mermaid or dot or json, found \"dott\" (did you mean \"dot\"?).", "graph", "Nested", "--format", "dott")]
    [InlineData("--json and --format dot contradict each other; give one of them.", "graph", "Nested", "--format", "dot", "--json")]
    [InlineData("--seed: expected a whole number between -2147483648 and 2147483647, found \"x\".", "train", "Points", "--seed", "x")]
    [InlineData("--concurrency: expected a whole number between 1 and 2147483647, found \"0\".", "train", "Points", "--concurrency", "0")]
    [InlineData("--store lacks its value (DIR).", "train", "Points", "--store")]
    [InlineData("--store is given 2 times; it takes one value.", "train", "Points", "--store", "a", "--store", "b")]
    [InlineData("--store: expected the path of a directory, found \"\".", "train", "Points", "--store", "")]
    [InlineData("--set: expected KEY=VALUE, for example TaskGen:Wine:Dataset:TrainingUrl=data/new.csv, found \"Key\".", "train", "Points", "--set", "Key")]
    [InlineData("Unexpected 'all': 'list' takes flags alone.", "list", "all")]
    [InlineData("'list' has no flag '--store'.", "list", "--store", "x")]
    [InlineData("Name what to do with the runs: list, show, log, remove.", "runs")]
    [InlineData("Name what to do with the cache: list, verify, prune.", "cache", "--json")]
    [InlineData("'cache' has no command 'prun' (did you mean \"prune\"?). There are: list, verify, prune.", "cache", "prun")]
    [InlineData("'--store' must come after 'list'.", "runs", "--store", "x", "list")]
    [InlineData("There is no flag '--store' before a command of 'runs'.", "runs", "--store")]
    [InlineData("Unexpected 'b': 'show' takes one RUN, and flags.", "runs", "show", "a", "b")]
    [InlineData("'prune' has no flag '--kep' (did you mean \"--keep\"?).", "cache", "prune", "--kep", "1d")]
    public async Task WrongUsageSaysWhatIsWrongAndWhatWasMeant(string message, params string[] args)
    {
        var run = await _cli.RunAsync(args);

        Assert.Equal(message, run.Error.Split('\n')[0]);
        Assert.Matches(@"\nSee TaskGen\.Cli\.Tests.* --help\.\n\z", run.Error);
        Assert.Equal("", run.Output);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("Samples.Guide.CountLines")]
    [InlineData("Guide.CountLines")]
    [InlineData("CountLines")]
    public async Task TheEndOfANameSufficesWhereNoOtherHasIt(string name)
    {
        var file = CliFixture.WriteFile(_cli.CurrentDirectory, "lines.csv", "1\n");

        var run = await _cli.RunAsync("run", name, "--file", file, "--json");

        Assert.Contains("\"workflow\":\"Samples.Guide.CountLines\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FlagsOfTheProgramMayComeFirst()
    {
        var run = await _cli.RunAsync("--json", "run", "EveryKind");

        Assert.StartsWith("{\"version\":1,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShellsMayAskForCompletions()
    {
        var run = await _cli.RunAsync("[suggest:22]", "run EveryKind --color ");

        Assert.Equal(["DarkBlue", "Green", "Red"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
    }
}
