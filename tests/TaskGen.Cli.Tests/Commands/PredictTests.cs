using System.Text.Json;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

/// <summary>Predictions for the rows of a file.</summary>
public sealed class PredictTests : IDisposable
{
    private const string Rows = "Y,X\n1,2\n3,9\n";
    private const string Lines =
        """{"distance":-2,"text":"2, \"1\"","isAbove":false}""" + "\n" + """{"distance":5,"text":"9, \"3\"","isAbove":true}""" + "\n";

    private readonly CliFixture _cli = new();

    public PredictTests() => CliFixture.WriteFile(_cli.CurrentDirectory, "rows.csv", Rows);

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task PredictionsAreLinesOnTheOutput()
    {
        await TrainAsync();
        var before = await RunsAsync();

        var run = await _cli.RunAsync("predict", "Points", "--input", "rows.csv");

        Assert.Equal(Lines, run.Output);
        Assert.Equal(("2 predictions of version 1 of Samples.Points\n", 0), (run.Error, run.ExitCode));
        Assert.Equal(before, await RunsAsync());
    }

    [Fact]
    public async Task PredictionsGoToAFileThatWasThereBefore()
    {
        await TrainAsync();
        CliFixture.WriteFile(_cli.CurrentDirectory, "found.jsonl", "old");

        var run = await _cli.RunAsync("predict", "Samples.Points", "--input", "rows.csv", "--output", "found.jsonl");

        Assert.Equal("2 predictions of version 1 of Samples.Points, in found.jsonl\n", run.Output);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(Lines, File.ReadAllText(Path.Combine(_cli.CurrentDirectory, "found.jsonl")));
        Assert.Equal(["found.jsonl", "rows.csv"], Files());
    }

    [Fact]
    public async Task SeparatedValuesHaveAColumnForEachMember()
    {
        await TrainAsync();

        await _cli.RunAsync("predict", "Points", "--input", "rows.csv", "--output", "found.csv");

        Assert.Equal(
            "distance,text,isAbove\n-2,\"2, \"\"1\"\"\",false\n5,\"9, \"\"3\"\"\",true\n",
            File.ReadAllText(Path.Combine(_cli.CurrentDirectory, "found.csv")));
    }

    [Fact]
    public async Task RowsAreAlsoReadFromJsonLines()
    {
        await TrainAsync();
        CliFixture.WriteFile(_cli.CurrentDirectory, "rows.jsonl", """{"x":9,"y":3}""" + "\n");

        Assert.Equal(Lines.Split('\n')[1] + "\n", (await _cli.RunAsync("predict", "Points", "--input", "rows.jsonl")).Output);
    }

    [Fact]
    public async Task TheDocumentSaysWhichModelPredicted()
    {
        await TrainAsync();
        await TrainAsync("0");

        var first = await _cli.RunAsync("predict", "Points", "--input", "rows.csv", "--model", "1", "--json");
        var file = await _cli.RunAsync("predict", "Points", "--input", "rows.csv", "--output", "found.csv", "--json");

        var path = Path.Combine(_cli.CurrentDirectory, ".taskgen", "models", "Samples.Points");
        Assert.Equal(
            """{"version":1,"predictor":"Samples.Points.Predictor","model":{"version":1,"path":""" + JsonSerializer.Serialize(Path.Combine(path, "1"))
            + """},"rows":2,"output":null,"predictions":[""" + Lines.Trim().Replace('\n', ',') + "]}\n",
            first.Output);
        Assert.Equal(
            """{"version":1,"predictor":"Samples.Points.Predictor","model":{"version":2,"path":""" + JsonSerializer.Serialize(Path.Combine(path, "2"))
            + """},"rows":2,"output":""" + JsonSerializer.Serialize(Path.Combine(_cli.CurrentDirectory, "found.csv")) + "}\n",
            file.Output);
    }

    [Fact]
    public async Task AModelMayBeNamedByItsFolder()
    {
        await TrainAsync();
        await TrainAsync("0");
        var folder = Path.Combine(".taskgen", "models", "Samples.Points", "1");

        Assert.Equal(Lines, (await _cli.RunAsync("predict", "Points", "--input", "rows.csv", "--model", folder)).Output);
        Assert.NotEqual(Lines, (await _cli.RunAsync("predict", "Points", "--input", "rows.csv", "--model", "latest")).Output);
    }

    [Fact]
    public async Task WithoutAModelItSaysHowToMakeOne()
    {
        var run = await _cli.RunAsync("predict", "Points", "--input", "rows.csv");

        Assert.Contains("has no model of 'Samples.Points'. Train one with this store first", run.Error, StringComparison.Ordinal);
        Assert.Contains("train Samples.Points --store ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task WhatFailsLeavesNoFile()
    {
        await TrainAsync();
        CliFixture.WriteFile(_cli.CurrentDirectory, "rows.csv", "X,Y\n1,2\n-3,4\n");

        var run = await _cli.RunAsync("predict", "Points", "--input", "rows.csv", "--output", "found.csv");

        Assert.Contains("'Samples.Points.Predict' failed on row 1 (from 0) of the rows to predict: A negative X.", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["rows.csv"], Files());
    }

    [Fact]
    public async Task ABadLineIsNamed()
    {
        await TrainAsync();
        CliFixture.WriteFile(_cli.CurrentDirectory, "rows.csv", "X,Y\n1,2\nten,4\n");

        var run = await _cli.RunAsync("predict", "Points", "--input", "rows.csv");

        Assert.Contains("rows.csv(3,1): column 'X' of member 'X'", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("--input: name the file with the rows to predict.")]
    [InlineData("--input: there is no file 'none.csv'", "--input", "none.csv")]
    [InlineData("--output: expected a file that ends in .jsonl or .csv, found \"found.txt\".", "--input", "rows.csv", "--output", "found.txt")]
    [InlineData("--output: there is no folder", "--input", "rows.csv", "--output", "none/found.csv")]
    [InlineData(
        "--model: expected a version such as 3, \"latest\", or the directory of a saved model, found \"0\".", "--input", "rows.csv", "--model", "0")]
    [InlineData("--model names a directory, and --store another place", "--input", "rows.csv", "--model", ".", "--store", "other")]
    public async Task WrongUsageIsSaid(string message, params string[] flags)
    {
        var run = await _cli.RunAsync(["predict", "Points", .. flags]);

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(("", 2), (run.Output, run.ExitCode));
    }

    [Fact]
    public async Task APredictorIsNotRunByItself()
    {
        var run = await _cli.RunAsync("run", "Points.Predictor");

        Assert.Contains("Did you mean \"predict Samples.Points\"?", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task TheGraphOfAPredictorIsDrawn() => Expectation.Matches("graph-predictor.mmd", (await _cli.RunAsync("graph", "Points.Predictor")).Output);

    // The mean of the training rows is 4.
    private async Task TrainAsync(string c = "1") => Assert.Equal(0, (await _cli.RunAsync("train", "Points", "--hp.c", c)).ExitCode);

    private async Task<string[]> RunsAsync() => (await _cli.RunAsync("runs", "list")).Output.Split('\n');

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(_cli.CurrentDirectory).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
