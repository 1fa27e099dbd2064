using System.Text.Json;
using TaskGen.Integration.Tests.Processes;

namespace TaskGen.Integration.Tests.Samples;

/// <summary>What is done with the model of samples/Wine: <c>predict Wine</c>.</summary>
public sealed class WinePredictTests : IDisposable
{
    private readonly SampleProcess _wine = new("Wine");

    [Fact]
    public async Task PredictsWhatTheModelWasScoredOn()
    {
        var training = await _wine.JsonAsync(0, "train", "Wine");
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "Wine", "data", "wine.csv"));
        var input = _wine.Write("wines.csv", string.Join('\n', rows.Select(static row => row[..row.LastIndexOf(',')])));

        var json = await _wine.JsonAsync(0, "predict", "Wine", "--input", input);

        var predictions = json.GetProperty("predictions").EnumerateArray().ToList();
        var right = predictions.Zip(rows.Skip(1)).Count(
            static pair => pair.First.GetProperty("cultivar").GetRawText() == pair.Second[(pair.Second.LastIndexOf(',') + 1)..]);
        Assert.Equal(178, predictions.Count);
        var (train, test) = (Score(training, "train"), Score(training, "test"));
        Assert.Equal((train * 142) + (test * 36), right, 1e-9);
        Assert.All(predictions, static prediction => Assert.InRange(prediction.GetProperty("probability").GetDouble(), 1 / 3.0, 1));
    }

    public void Dispose() => _wine.Dispose();

    private static double Score(JsonElement training, string partition) =>
        training.GetProperty("metrics").GetProperty(partition).GetProperty("score").GetDouble();
}
