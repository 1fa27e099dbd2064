using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

public sealed class TrainTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("train")]
    [InlineData("run")]
    public async Task ATrainingIsATableOfMetricsAndThePlaceOfTheModel(string command)
    {
        var run = await _cli.RunAsync(command, "Points", "--hp.c", "0.5");

        Assert.Equal(
            $"""
            Metric    Train   Test
            score        -2     -6
            largest       6      8
            rows          3      1

            Hyperparameter   Value
            c                0.5
            maxIterations    100

            Saved as version 1 in {Path.Combine(".taskgen", "models", "Samples.Points", "1")}
            Samples.Points succeeded in TIME (run RUN).

            """,
            run.StableOutput);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task ASampleIsSmallerAndItsModelSaysSo()
    {
        var text = await _cli.RunAsync("train", "Points", "--sample", "0.5");
        var json = await _cli.RunAsync("train", "Points", "--sample=0.5", "--json");
        var whole = await _cli.RunAsync("train", "Points", "--json");

        Assert.Contains("\nrows          2      1\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("\nTrained and scored on a sample of 0.5 of each partition.\nSaved as version 1", text.Output, StringComparison.Ordinal);
        Assert.Contains(",\"sample\":0.5}", json.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sample", whole.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("-0.1")]
    [InlineData("0,1")]
    [InlineData("ten")]
    public async Task APartThatIsNoneIsRefused(string sample)
    {
        var run = await _cli.RunAsync("train", "Points", $"--sample={sample}");

        Assert.Contains($"--sample: expected a number above 0 and at most 1, found \"{sample}\".", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(Path.Combine(_cli.CurrentDirectory, ".taskgen")));
    }

    [Fact]
    public async Task AResumedRunKeepsItsSample()
    {
        var points = Path.Combine(_cli.ContentRoot, "points.csv");
        var rows = File.ReadAllText(points);
        File.WriteAllText(points, "X,Y\n1,two\n");
        await _cli.RunAsync("train", "Points", "--sample", "0.5");
        File.WriteAllText(points, rows);

        var other = await _cli.RunAsync("train", "Points", "--resume", "--sample", "0.25");
        var same = await _cli.RunAsync("train", "Points", "--resume");

        Assert.Contains("uses a sample of 0.5, not a sample of 0.25.", other.Error, StringComparison.Ordinal);
        Assert.Contains("on a sample of 0.5 of each partition", same.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachTrainingIsAVersionOfItsOwn()
    {
        var store = Path.Combine(_cli.Directory, "store");
        await _cli.RunAsync("train", "Points", "--store", store);

        var run = await _cli.RunAsync("train", "Points", "--store", store, "--json");

        Assert.Contains("\"model\":{\"version\":2,", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_cli.CurrentDirectory, ".taskgen")));
    }

    [Fact]
    public async Task ARelativeStoreLiesInTheCurrentDirectory()
    {
        await _cli.RunAsync("train", "Points", "--store", "kept");

        Assert.True(Directory.Exists(Path.Combine(_cli.CurrentDirectory, "kept", "models")));
    }

    [Fact]
    public async Task DataThatIsWrongFailsTheRunWithItsPlace()
    {
        CliFixture.WriteFile(_cli.ContentRoot, "points.csv", "X,Y\n1,two\n");

        var run = await _cli.RunAsync("train", "Points");

        Assert.Contains("\ndataset failed", run.Error, StringComparison.Ordinal);
        Assert.Contains("DataFormatException: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("points.csv", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task AStoreThatCannotBeWrittenIsAFailureAndNoCrash()
    {
        var file = CliFixture.WriteFile(_cli.Directory, "file", "");

        var run = await _cli.RunAsync("train", "Points", "--store", file, "--json");

        Assert.StartsWith("""{"version":1,"run":null,"status":"failed","errors":[{"node":null,"type":"System.IO.""", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }
}
