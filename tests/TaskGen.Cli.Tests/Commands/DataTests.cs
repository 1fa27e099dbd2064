using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class DataTests : IDisposable
{
    private readonly CliFixture _cli = new();

    // Rows in the order of their targets that are split without a shuffle, a feature that gives the target away, and a test row that is in train, too.
    public DataTests() => CliFixture.WriteFile(
        _cli.ContentRoot,
        "points.csv",
        "X,Y\n" + string.Concat(Enumerable.Range(0, 59).Select(i => $"{Math.Min(i, 50) / 2.0},{Math.Min(i, 50)}\n")) + "1,2\n");

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("data-describe.txt")]
    [InlineData("data-describe.json", "--json")]
    public async Task ADatasetIsDescribed(string file, params string[] flags)
    {
        var run = await _cli.RunAsync(["data", "describe", "Points", .. flags]);

        Expectation.Matches(file, run.Output);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Fact]
    public async Task WhereNothingWasFoundItSaysSo()
    {
        CliFixture.WriteFile(_cli.ContentRoot, "points.csv", "X,Y\n1,2\n2,4\n3,6\n4,8\n");

        var run = await _cli.RunAsync("data", "describe", "Samples.Points");

        Assert.EndsWith("\nNo signs of leakage, and no drift between partitions.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SettingsSayWhichFileIsDescribed()
    {
        var path = CliFixture.WriteFile(_cli.Directory, "other.csv", "X,Y\n1,2\n2,4\n3,6\n4,8\n");

        var run = await _cli.RunAsync("data", "describe", "Points", "--set", $"TaskGen:Points:Dataset:TrainingUrl={path}");

        Assert.StartsWith($"train: 3 rows of {path}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LookingLeavesNoStoreBehind()
    {
        await _cli.RunAsync("data", "describe", "Points");

        Assert.Empty(Directory.GetFileSystemEntries(_cli.CurrentDirectory));
    }

    [Fact]
    public async Task DataThatCannotBeReadAreAFailure()
    {
        CliFixture.WriteFile(_cli.ContentRoot, "points.csv", "X,Y\n1,two\n");

        var text = await _cli.RunAsync("data", "describe", "Points");
        var json = await _cli.RunAsync("data", "describe", "Points", "--json");

        Assert.StartsWith("Samples.Points failed\nDataFormatException: ", text.Error, StringComparison.Ordinal);
        Assert.StartsWith("""{"version":1,"run":null,"status":"failed",""", json.Output, StringComparison.Ordinal);
        Assert.Equal((1, 1), (text.ExitCode, json.ExitCode));
    }

    [Theory]
    [InlineData("Name what to do with the data: describe.", "data")]
    [InlineData("Name the class with the dataset: TaskGen.Cli.Tests data describe CLASS.", "data", "describe", "--json")]
    [InlineData("There is no dataset 'Pints' (did you mean \"Points\"?).", "data", "describe", "Pints")]
    [InlineData("There is no dataset 'Flowers'. There are: 'Samples.Points'.", "data", "describe", "Flowers")]
    [InlineData("Unexpected 'b': 'describe' takes one CLASS, and flags.", "data", "describe", "Points", "b")]
    public async Task WrongUsageSaysWhatIsWrongAndWhatWasMeant(string message, params string[] args)
    {
        var run = await _cli.RunAsync(args);

        Assert.Equal(message, run.Error.Split('\n')[0]);
        Assert.Equal(("", 2), (run.Output, run.ExitCode));
    }
}
