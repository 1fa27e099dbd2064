using System.Text.Json;

namespace TaskGen.Integration.Tests.Samples;

/// <summary>samples/BirdStrikes: rows by query from a gzipped SQLite file, preprocessing and a classifier as one model.</summary>
public sealed class BirdStrikesTests : IDisposable
{
    private readonly SampleProcess _strikes = new("BirdStrikes");

    [Fact]
    public async Task TrainsOnTheYearsBeforeThoseItIsTestedOn()
    {
        var json = await _strikes.JsonAsync(0, "train", "BirdStrikes");

        var metrics = json.GetProperty("metrics");

        // As scikit-learn 1.2.1 has it with the same columns: medians and indicators, one-hot levels of 20 strikes or more, LogisticRegression(C=0.1).
        Assert.Equal(0.844847, Number("train", "score"), 1e-4);
        Assert.Equal(0.254446, Number("train", "logLoss"), 1e-4);
        Assert.Equal(0.784789, Number("test", "score"), 1e-4);
        Assert.Equal(0.279158, Number("test", "logLoss"), 1e-4);

        double Number(string part, string metric) => metrics.GetProperty(part).GetProperty(metric).GetDouble();
    }

    [Fact]
    public async Task DescribesItsRows()
    {
        var json = await _strikes.JsonAsync(0, "data", "describe", "BirdStrikes");

        Assert.Equal(
            [("train", 6272), ("test", 3728)],
            json.GetProperty("partitions").EnumerateArray().Select(
                static part => (part.GetProperty("name").GetString()!, part.GetProperty("rows").GetInt32())));
        Assert.Equal(JsonValueKind.Array, json.GetProperty("findings").ValueKind);
    }

    public void Dispose() => _strikes.Dispose();
}
