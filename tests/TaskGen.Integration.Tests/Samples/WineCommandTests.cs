using System.Text.Json;

namespace TaskGen.Integration.Tests.Samples;

/// <summary>The other commands on samples/Wine, from a folder that is not the program's.</summary>
public sealed class WineCommandTests : IDisposable
{
    private readonly SampleProcess _wine = new("Wine");

    [Fact]
    public async Task RunsTheWorkflowOnTheRawFeatures()
    {
        var json = await _wine.JsonAsync(0, "run", "Training", "--file", "data/wine.csv");

        Assert.Equal("WineSample.WineGuide.Training", json.GetProperty("workflow").GetString());
        Assert.Equal("succeeded", json.GetProperty("status").GetString());
        Assert.Equal([0, 1], json.GetProperty("output").GetProperty("classes").EnumerateArray().Select(static item => item.GetInt32()));
        Assert.Equal(
            ["GetData", "ToBinary", "TrainModel"],
            json.GetProperty("nodes").EnumerateArray().Select(static node => node.GetProperty("id").GetString()!));
        Assert.All(json.GetProperty("nodes").EnumerateArray(), static node =>
        {
            Assert.Equal("succeeded", node.GetProperty("status").GetString());
            Assert.Equal(1, node.GetProperty("attempts").GetInt32());
            Assert.True(node.GetProperty("durationMs").GetDouble() >= 0);
        });
    }

    [Fact]
    public async Task InputsComeFromAFileAndFlagsGoBeforeIt()
    {
        var inputs = _wine.Write("inputs.json", """{ "hp": { "c": 0.5 }, "file": "data/wine.csv" }""");
        var weak = await _wine.JsonAsync(0, "run", "Training", "--inputs", inputs);
        var strong = await _wine.JsonAsync(0, "run", "Training", "--inputs", inputs, "--hp.c", "0.001");

        Assert.True(Norm(strong) < Norm(weak));
    }

    [Fact]
    public async Task ListsWhatTheProgramHas()
    {
        var json = await _wine.JsonAsync(0, "list");

        Assert.Equal(
            ["WineSample.WineGuide.GetData", "WineSample.WineGuide.ToBinary", "WineSample.WineGuide.TrainModel"],
            json.GetProperty("tasks").EnumerateArray().Select(static task => task.GetProperty("name").GetString()!));
        Assert.Equal("WineSample.WineGuide.Training", json.GetProperty("workflows")[0].GetProperty("name").GetString());
        Assert.Equal("WineSample.Wine", json.GetProperty("trainers")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("mermaid", "flowchart")]
    [InlineData("dot", "digraph")]
    [InlineData("json", "\"nodes\"")]
    public async Task PrintsTheGraph(string format, string expected)
    {
        var result = await _wine.RunAsync("graph", "Training", "--format", format);

        Assert.Contains(expected, result.AssertExitCode(0).Output, StringComparison.Ordinal);
        Assert.Contains("TrainModel", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpSaysWhatTheSignatureSays()
    {
        var result = await _wine.RunAsync("train", "Wine", "--help");

        Assert.Contains("--hp.c", result.AssertExitCode(0).Output, StringComparison.Ordinal);
        Assert.Contains("smaller numbers shrink", result.Output, StringComparison.Ordinal);
        Assert.Contains("5000", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Trainin", "Training", "run", "Trainin", "--file", "data/wine.csv")]
    [InlineData("--hp.d", "hp.c", "train", "Wine", "--hp.d", "1")]
    [InlineData("abc", "number", "train", "Wine", "--hp.c", "abc")]
    public async Task WrongUsageIsExitCodeTwoWithHelp(string found, string suggested, params string[] arguments)
    {
        var result = await _wine.RunAsync(arguments);

        Assert.Contains(found, result.AssertExitCode(2).Error, StringComparison.Ordinal);
        Assert.Contains(suggested, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task AFailedRunNamesTheNodeAndShowsTheUsersStack()
    {
        var file = _wine.Write("short.csv", "a,b,target\n1,2\n");
        var json = await _wine.JsonAsync(1, "run", "Training", "--file", file);

        Assert.Equal("failed", json.GetProperty("status").GetString());
        var error = json.GetProperty("errors")[0];
        Assert.Equal("GetData", error.GetProperty("node").GetString());
        Assert.Equal("System.IO.InvalidDataException", error.GetProperty("type").GetString());
        Assert.Contains("expected 3 fields, found 2", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("WineTable.Read", error.GetProperty("stackTrace").GetString(), StringComparison.Ordinal);
    }

    private static double Norm(JsonElement run) => Math.Sqrt(run.GetProperty("output").GetProperty("coefficients")[0]
        .EnumerateArray().Sum(static item => item.GetDouble() * item.GetDouble()));

    public void Dispose() => _wine.Dispose();
}
