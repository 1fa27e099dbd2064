using System.Text;

namespace TaskGen.Tests.Sources.Http;

/// <summary>Servers that cannot be asked, and those that need not be.</summary>
public sealed class StaleTests : IDisposable
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("a,b\n1,2\n");

    private readonly SourceFixture _sources = new();

    public StaleTests()
    {
        _sources.Settings["Retries"] = "0";
    }

    public void Dispose() => _sources.Dispose();

    [Fact]
    public async Task ByDefaultTheServerMustAnswer()
    {
        await using var server = await OnceAsync();

        var error = await _sources.ErrorAsync(server.Url("wine.csv"));

        Assert.Contains("TaskGen:Sources:Revalidate = WhenReachable uses it", error.Message, StringComparison.Ordinal);
        Assert.True(error.IsTransient);
    }

    [Fact]
    public async Task WhatIsThereIsUsedWithAWarningIfThatIsAllowed()
    {
        await using var server = await OnceAsync();
        _sources.Settings["Revalidate"] = "WhenReachable";

        Assert.Equal(Body, await _sources.BytesAsync(server.Url("wine.csv")));

        Assert.Equal(2, server.Requests.Count);
        Assert.Single(_sources.Log, static line => line.Contains("is used", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARefusalIsNoReasonToUseWhatIsThere()
    {
        await using var server = new OddServer(static request => request.Number == 1 ? OddAnswer.Ok(Body, "ETag: \"1\"") : OddAnswer.Empty("403 Forbidden"));
        await _sources.BytesAsync(server.Url("wine.csv"));
        _sources.Settings["Revalidate"] = "WhenReachable";

        Assert.Contains("403", (await _sources.ErrorAsync(server.Url("wine.csv"))).Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfflineNobodyIsAsked()
    {
        await using var server = await OnceAsync();
        _sources.Settings["Revalidate"] = "never";

        Assert.Equal(Body, await _sources.BytesAsync(server.Url("wine.csv")));
        var error = await _sources.ErrorAsync(server.Url("other.csv"));

        Assert.Single(server.Requests);
        Assert.Equal("nothing in the store", error.Found);
        Assert.False(error.IsTransient);
    }

    [Theory]
    [InlineData("Revalidate", "sometimes", "'TaskGen:Sources:Revalidate': expected Always, WhenReachable, Never, found 'sometimes'.")]
    [InlineData("Retries", "-1", "'TaskGen:Sources:Retries': expected a whole number, 0 or more, found '-1'.")]
    [InlineData("Timeout", "10", "'TaskGen:Sources:Timeout': expected a duration such as \"90s\", \"10m\" or \"1h30m\", found '10'.")]
    [InlineData(
        "Retrys",
        "1",
        "'TaskGen:Sources:Retrys' is no setting of sources (did you mean \"Retries\"?); expected one of Store, Revalidate, Retries, RetryDelay, Timeout.")]
    public async Task AWrongSettingIsAnError(string name, string value, string message)
    {
        _sources.Settings.Remove("Retries");
        _sources.Settings[name] = value;

        var error = await Assert.ThrowsAsync<NonRecoverableException>(() => _sources.FilesAsync("http://127.0.0.1:1/wine.csv"));

        Assert.Equal(message, error.Message);
    }

    // It answers the first request, and never again.
    private async Task<OddServer> OnceAsync()
    {
        var server = new OddServer(static request => request.Number == 1 ? OddAnswer.Ok(Body, "ETag: \"1\"") : OddAnswer.Empty("503 Service Unavailable"));
        await _sources.BytesAsync(server.Url("wine.csv"));
        return server;
    }
}
