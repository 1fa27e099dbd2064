using System.Text.Json;

namespace TaskGen.Integration.Tests.Samples;

/// <summary>The README's main job: <c>train Wine</c>.</summary>
public sealed class WineTrainTests : IDisposable
{
    private readonly SampleProcess _wine = new("Wine");

    [Fact]
    public async Task TrainsOnRealDataAndSavesTheModel()
    {
        var json = await _wine.JsonAsync(0, "train", "Wine");

        Assert.Equal(1, json.GetProperty("version").GetInt32());
        Assert.Equal("WineSample.Wine", json.GetProperty("trainer").GetString());
        Assert.Equal("succeeded", json.GetProperty("status").GetString());
        Assert.True(Guid.TryParse(json.GetProperty("run").GetString(), out var run) && run.Version == 7);
        Assert.Equal(1.0, json.GetProperty("hyperparameters").GetProperty("c").GetDouble());
        Assert.Equal(5000, json.GetProperty("hyperparameters").GetProperty("maxIterations").GetInt32());
        var metrics = json.GetProperty("metrics");
        Assert.InRange(metrics.GetProperty("train").GetProperty("score").GetDouble(), 0.99, 1.0);
        Assert.Equal(JsonValueKind.Null, metrics.GetProperty("validation").ValueKind);
        Assert.InRange(metrics.GetProperty("test").GetProperty("score").GetDouble(), 0.97, 1.0);
        Assert.InRange(metrics.GetProperty("test").GetProperty("logLoss").GetDouble(), 0.0, 0.2);
        Assert.Equal(1, json.GetProperty("model").GetProperty("version").GetInt32());
        Assert.True(Path.Exists(Path.Combine(_wine.Folder, json.GetProperty("model").GetProperty("path").GetString()!)));
    }

    [Fact]
    public async Task FlagsReachTheHyperparameters()
    {
        var json = await _wine.JsonAsync(0, "train", "Wine", "--hp.c", "0.01");

        Assert.Equal(0.01, json.GetProperty("hyperparameters").GetProperty("c").GetDouble());
        // As scikit-learn 1.2.1 has it on the same split, standardised on the training rows, with LogisticRegression(C=0.01, tol=1e-12).
        var metrics = json.GetProperty("metrics");
        Assert.Equal(0.9929577464788732, metrics.GetProperty("train").GetProperty("score").GetDouble(), 1e-12);
        Assert.Equal(0.40959306015632385, metrics.GetProperty("train").GetProperty("logLoss").GetDouble(), 1e-6);
        Assert.Equal(0.40761814476960156, metrics.GetProperty("test").GetProperty("logLoss").GetDouble(), 1e-6);
    }

    [Fact]
    public async Task EachTrainingIsAnotherVersion()
    {
        await _wine.JsonAsync(0, "train", "Wine");
        var second = await _wine.JsonAsync(0, "train", "Wine");

        Assert.Equal(2, second.GetProperty("model").GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task AnEnvironmentVariableNamesOtherData()
    {
        var missing = Path.Combine(_wine.Folder, "elsewhere.csv");
        var result = await _wine.RunAsync(new Dictionary<string, string> { ["TaskGen__Wine__Dataset__TrainingUrl"] = missing }, "train", "Wine", "--json");

        var error = JsonDocument.Parse(result.AssertExitCode(1).Output).RootElement.GetProperty("errors")[0];
        Assert.Contains(missing, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alcohol,target\n1,0\n", "malic")]
    [InlineData("", "empty")]
    public async Task BadDataIsAClearErrorAndNothingIsSaved(string content, string expected)
    {
        var file = _wine.Write("bad.csv", content);
        var result = await _wine.RunAsync(new Dictionary<string, string> { ["TaskGen__Wine__Dataset__TrainingUrl"] = file }, "train", "Wine", "--json");

        var message = JsonDocument.Parse(result.AssertExitCode(1).Output).RootElement.GetProperty("errors")[0].GetProperty("message").GetString();
        Assert.Contains("bad.csv", message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.OrdinalIgnoreCase);
        Assert.False(Directory.Exists(Path.Combine(_wine.Folder, ".taskgen", "models", "WineSample.Wine", "1")));
    }

    [Fact]
    public async Task TrainsInACultureWithDecimalCommas()
    {
        var result = await _wine.RunAsync(
            new Dictionary<string, string> { ["LANG"] = "fr_FR.UTF-8", ["LC_ALL"] = "fr_FR.UTF-8" }, "train", "Wine", "--hp.c", "0.5", "--json");

        var json = JsonDocument.Parse(result.AssertExitCode(0).Output).RootElement;
        Assert.Equal(0.5, json.GetProperty("hyperparameters").GetProperty("c").GetDouble());
    }

    public void Dispose() => _wine.Dispose();
}
