using System.Text.Json;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Commands;

/// <summary>The JSON that programs read, to the letter.</summary>
public sealed class JsonContractTests : IDisposable
{
    private readonly CliFixture _cli = new();

    public JsonContractTests() => CliFixture.WriteFile(_cli.ContentRoot, "lines.csv", "1\n2\n3\n");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task ARunOfAWorkflow()
    {
        var run = await _cli.RunAsync("run", "Guide.Training", "--file", "lines.csv", "--hp.c", "0.5", "--json");

        Assert.Equal(
            """{"version":1,"run":"RUN","workflow":"Samples.Guide.Training","status":"succeeded","output":3,"nodes":["""
            + """{"id":"CountLines","task":"Samples.Guide.CountLines","status":"succeeded","attempts":1,"durationMs":MS},"""
            + """{"id":"doubled","task":"lines * 2","status":"succeeded","attempts":1,"durationMs":MS},"""
            + """{"id":"Score","task":"Samples.Guide.Score","status":"succeeded","attempts":1,"durationMs":MS}]}""" + "\n",
            run.StableOutput);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task ARunOfATask()
    {
        var run = await _cli.RunAsync("run", "CountLines", "--file", "lines.csv", "--json");

        Assert.Equal(
            """{"version":1,"run":"RUN","workflow":"Samples.Guide.CountLines","status":"succeeded","output":3,"nodes":["""
            + """{"id":"CountLines","task":"Samples.Guide.CountLines","status":"succeeded","attempts":1,"durationMs":MS}]}""" + "\n",
            run.StableOutput);
    }

    [Fact]
    public async Task ATraining()
    {
        var run = await _cli.RunAsync("train", "Points", "--hp.maxIterations", "7", "--json");

        var path = Path.Combine(_cli.CurrentDirectory, ".taskgen", "models", "Samples.Points", "1");
        Assert.Equal(
            """{"version":1,"run":"RUN","trainer":"Samples.Points","status":"succeeded","hyperparameters":{"c":1,"maxIterations":7}"""
            + ""","metrics":{"train":{"score":-1.3333333333333333,"largest":6},"validation":null,"test":{"score":-4,"largest":8}},"""
            + "\"model\":{\"version\":1,\"path\":" + JsonSerializer.Serialize(path) + "}}\n",
            run.StableOutput);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(path, "model.bin")));
    }

    [Fact]
    public async Task AFailure()
    {
        var run = await _cli.RunAsync("run", "Guide.Failing", "--message", "Broken.", "--json");

        using var document = JsonDocument.Parse(run.Output);
        var error = Assert.Single(document.RootElement.GetProperty("errors").EnumerateArray().ToList());
        var trace = error.GetProperty("stackTrace").GetString()!;
        Assert.Equal(
            $$"""{"version":1,"run":"RUN","status":"failed","errors":[{"node":"Fail","type":"System.IO.InvalidDataException","message":"Broken.","stackTrace":{{error.GetProperty("stackTrace").GetRawText()}}}]}""" + "\n",
            run.StableOutput);
        Assert.Contains("at Samples.BrokenCode.ThrowAsync(String message)", trace, StringComparison.Ordinal);
        Assert.Contains("System.FormatException: The number is no number.", trace, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task WhatCouldNotStartHasNoRun()
    {
        var run = await _cli.RunAsync("run", "NeedsService", "--json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("run").ValueKind);
        Assert.Equal("failed", document.RootElement.GetProperty("status").GetString());
        var error = Assert.Single(document.RootElement.GetProperty("errors").EnumerateArray().ToList());
        Assert.Equal("TaskGen.RunNotStartedException", error.GetProperty("type").GetString());
        Assert.Contains("'greeting'", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task TheList()
    {
        var run = await _cli.RunAsync("list", "--json");

        Expectation.Matches("list.json", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task AGraph()
    {
        var run = await _cli.RunAsync("graph", "Nested", "--format", "json");

        Expectation.Matches("graph.json", run.Output);
        Assert.Equal(run.Output, (await _cli.RunAsync("graph", "Nested", "--json")).Output);
    }

    [Fact]
    public async Task TextBeyondAsciiStaysReadable()
    {
        var run = await _cli.RunAsync("run", "EveryKind", "--text", "größe <&'\"> 日本", "--json");

        Assert.Contains("\"text\":\"größe <&'\\\"> 日本\"", run.Output, StringComparison.Ordinal);
    }
}
