using System.Text.Json;
using TaskGen.Cli.Output;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Stages;

/// <summary>A dataset whose steps are methods is trained on and described from the command line like any other.</summary>
public sealed class StageCommandTests : IDisposable
{
    private readonly ClipsFolder _folder = new();
    private readonly TemporaryFolder _current = new();

    public void Dispose()
    {
        _folder.Dispose();
        _current.Dispose();
    }

    [Fact]
    public async Task ATrainingShowsTheRowsThatTheStepsGave()
    {
        var data = await Clips.Dataset.LoadAsync(_folder.Context);

        var dataset = await TrainAsync();

        Assert.Equal(4, data.Train.Count + data.Test.Count);
        Assert.Equal(data.Train.Count, dataset.GetProperty("train").GetProperty("rows").GetInt32());
        Assert.Equal(data.Test.Fingerprint, dataset.GetProperty("test").GetProperty("fingerprint").GetString());
        Assert.EndsWith(".Clips.Parse", dataset.GetProperty("parser").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheRunShowsANodeForEachStep()
    {
        await RunAsync("train", "Clips");

        var shown = await RunAsync("runs", "show");

        Assert.All(["dataset", "sources", "read", "parse", "split", "partitions", "transform", "train"], node =>
            Assert.Contains(node, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AProfileIsOfWhatTheTransformMakes()
    {
        var data = await Clips.Dataset.LoadAsync(_folder.Context);

        var text = await RunAsync("data", "describe", "Clips");

        Assert.StartsWith($"train: {data.Train.Count} rows of {data.Provenance.Train.Url}\n", text, StringComparison.Ordinal);
        Assert.Contains("LogSeconds", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Speaker", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASampleIsTakenOfWhatTheSplitterChose()
    {
        var data = await Clips.Dataset.LoadAsync(_folder.Context);

        var dataset = await TrainAsync("--sample", "0.5");

        Assert.Equal((data.Train.Count + 1) / 2, dataset.GetProperty("train").GetProperty("rows").GetInt32());
        Assert.Equal(0.5, dataset.GetProperty("sample").GetDouble());
    }

    /// <summary>What the model that was trained says of its data.</summary>
    private async Task<JsonElement> TrainAsync(params string[] flags)
    {
        using var results = JsonDocument.Parse(await RunAsync(["train", "Clips", "--json", .. flags]));
        var folder = results.RootElement.GetProperty("model").GetProperty("path").GetString()!;
        using var model = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "model.json")));
        return model.RootElement.GetProperty("dataset").Clone();
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var input = new StringReader("");
        string[] settings = arguments[0] == "runs"
            ? []
            : [.. _folder.Settings.SelectMany(static setting => new[] { "--set", $"{setting.Key}={setting.Value}" })];
        var terminal = new Terminal(output, TextWriter.Synchronized(error), input) { CurrentDirectory = _current.Path };
        await using var application = new TaskGenApplicationBuilder([.. arguments, .. settings], typeof(Clips).Assembly, terminal).Build();

        var exitCode = await application.RunAsync();

        Assert.True(exitCode == 0, error.ToString());
        return output.ToString();
    }
}
