namespace TaskGen.Integration.Tests.Samples;

/// <summary>samples/Flights: rows that are read by and by from gzipped files.</summary>
public sealed class FlightsTests : IDisposable
{
    private readonly SampleProcess _flights = new("Flights");

    [Fact]
    public async Task TrainsWithoutHoldingTheRows()
    {
        var json = await _flights.JsonAsync(0, "train", "Flights");

        // As pandas has it: means by hour with 100 flights of the average more.
        var metrics = json.GetProperty("metrics");
        Assert.Equal(18.79381171532654, metrics.GetProperty("train").GetProperty("score").GetDouble(), 1e-9);
        Assert.Equal(18.548687967538246, metrics.GetProperty("test").GetProperty("score").GetDouble(), 1e-9);
        Assert.Equal(30.93721488732297, metrics.GetProperty("test").GetProperty("rootMeanSquaredError").GetDouble(), 1e-9);
    }

    public void Dispose() => _flights.Dispose();
}
