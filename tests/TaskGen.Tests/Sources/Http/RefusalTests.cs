using System.Text;
using TaskGen.Tests.Storage;

namespace TaskGen.Tests.Sources.Http;

/// <summary>Answers without the bytes.</summary>
public sealed class RefusalTests : IDisposable
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("a,b\n1,2\n");

    private readonly SourceFixture _sources = new();

    public void Dispose() => _sources.Dispose();

    [Theory]
    [InlineData("400 Bad Request", "400 Bad Request", "Open the URL with another program")]
    [InlineData("401 Unauthorized", "401 Unauthorized", "Check the credentials")]
    [InlineData("403 Forbidden", "403 Forbidden", "Check the credentials")]
    [InlineData("404 Gone Fishing", "404 Not Found", "Correct the URL, or put the file there.")]
    [InlineData("410 Gone", "410 Gone", "Correct the URL, or put the file there.")]
    public async Task WhatIsFinalIsNotTriedAgain(string status, string found, string advice)
    {
        await using var server = new OddServer(_ => OddAnswer.Empty(status));

        var error = await _sources.ErrorAsync(server.Url("wine.csv"));

        Assert.Single(server.Requests);
        Assert.False(error.IsTransient);
        Assert.StartsWith(
            $"'{server.Url("wine.csv")}': found the answer {found}, expected the answer 200 OK with the bytes. {advice}",
            error.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("408 Request Timeout")]
    [InlineData("429 Too Many Requests")]
    [InlineData("500 Internal Server Error")]
    [InlineData("502 Bad Gateway")]
    [InlineData("503 Service Unavailable")]
    [InlineData("504 Gateway Timeout")]
    public async Task WhatMayPassIsTriedAgain(string status)
    {
        await using var server = new OddServer(request => request.Number < 3 ? OddAnswer.Empty(status, "Retry-After: 0") : OddAnswer.Ok(Body));

        Assert.Equal(Body, await _sources.BytesAsync(server.Url("wine.csv")));
        Assert.Equal(3, server.Requests.Count);
        Assert.Equal(2, _sources.Log.Count(line => line.Contains($"the answer {status}; attempt", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task WhatDoesNotPassIsAnErrorInTheEnd()
    {
        _sources.Settings["Retries"] = "3";
        await using var server = new OddServer(static _ => OddAnswer.Empty("503 Service Unavailable"));

        var error = await _sources.ErrorAsync(server.Url("wine.csv"));

        Assert.Equal(4, server.Requests.Count);
        Assert.Equal("the answer 503 Service Unavailable in the last of 4 attempts", error.Found);
        Assert.True(error.IsTransient);
    }

    [Fact]
    public async Task AServerThatAsksToWaitForLongIsNotWaitedFor()
    {
        await using var server = new OddServer(static _ => OddAnswer.Empty("429 Too Many Requests", "Retry-After: 3600"));

        var error = await _sources.ErrorAsync(server.Url("wine.csv"));

        Assert.Single(server.Requests);
        Assert.Equal("the answer 429 Too Many Requests, which asks to wait 1h", error.Found);
    }

    [Fact]
    public async Task RedirectsAreFollowed()
    {
        await using var server = new OddServer(static request => request.Target == "/wine.csv"
            ? OddAnswer.Empty("302 Found", "Location: /elsewhere/wine.csv")
            : OddAnswer.Ok(Body));

        Assert.Equal(Body, await _sources.BytesAsync(server.Url("wine.csv")));
    }

    [Fact]
    public async Task RedirectsInACircleAreAnError()
    {
        await using var server = new OddServer(static request =>
            OddAnswer.Empty("302 Found", "Location: " + (request.Target == "/a.csv" ? "/b.csv" : "/a.csv")));

        var error = await _sources.ErrorAsync(server.Url("a.csv"));

        Assert.Equal(11, server.Requests.Count);
        Assert.Contains("more than 10 redirects", error.Found, StringComparison.Ordinal);
        Assert.False(error.IsTransient);
    }

    [Fact]
    public async Task NobodyWhoListensIsTriedAgainAndThenAnError()
    {
        string url;
        await using (var server = new OddServer(static _ => OddAnswer.Ok(Body)))
        {
            url = server.Url("wine.csv");
        }

        var error = await _sources.ErrorAsync(url);

        Assert.StartsWith("no connection: ", error.Found, StringComparison.Ordinal);
        Assert.EndsWith(" in the last of 6 attempts", error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EncodedContentIsRefused()
    {
        await using var server = new OddServer(static _ => OddAnswer.Ok(Body, "Content-Encoding: gzip"));

        var error = await _sources.ErrorAsync(server.Url("wine.csv"));

        Assert.Contains("content that is encoded (gzip)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CredentialsAreSentAndShownNowhere()
    {
        await using var server = new OddServer(request => request.Number == 1
            ? OddAnswer.Empty("503 Service Unavailable") : OddAnswer.Proper(request, Body, "\"1\""));
        var url = server.Url("wine.csv?X-Amz-Signature=geheim1&part=1&api_token=geheim2")
            .Replace("http://", "http://ada:geheim3%21@", StringComparison.Ordinal);

        var file = Assert.Single(await _sources.FilesAsync(url));

        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("ada:geheim3!")), server.Requests[0]["Authorization"]);
        Assert.Contains("geheim1", server.Requests[0].Target, StringComparison.Ordinal);
        Assert.Equal(server.Url("wine.csv"), file.Name);
        Assert.NotEmpty(_sources.Log);
        Assert.All(_sources.Log, static line => Assert.DoesNotContain("geheim", line, StringComparison.Ordinal));
        Assert.All(
            StoreFolder.FilesIn(_sources.Folder.Path), static path => Assert.DoesNotContain("geheim", File.ReadAllText(path), StringComparison.Ordinal));
        Assert.Contains(_sources.Log, static line => line.Contains("?X-Amz-Signature=***&part=1&api_token=***", StringComparison.Ordinal));
    }
}
