using System.Text;
using TaskGen.Tests.Sources;

namespace TaskGen.Storage.S3.Tests;

/// <summary>Servers that speak S3 and misbehave.</summary>
public sealed class FaultTests
{
    // The MD5 of the bytes, as of an object that was put in one piece.
    private const string ETag = "\"e80b5017098950fc58aad83c8c14978e\"";

    private static readonly byte[] Body = Encoding.ASCII.GetBytes("abcdef");

    public FaultTests()
    {
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", "S3RVER");
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", "S3RVER");
    }

    [Fact]
    public async Task AnAnswerThatStopsGoesOnFromThere()
    {
        await using var server = new OddServer(static request => Proper(request, ETag) with { EndAfter = request.Number == 1 ? 2 : null });
        using var s3 = new S3Fixture(server.Url(""));

        Assert.Equal("abcdef", await s3.TextAsync("s3://data/a.csv"));

        Assert.Equal([0, 2], server.Requests.Select(static request => request.Start));
        Assert.Equal(ETag, server.Requests[1]["If-Match"]);
    }

    [Fact]
    public async Task AnObjectThatChangesWhileItIsReadBeginsAnew()
    {
        const string Other = "\"other-1\"";
        await using var server = new OddServer(static request => request switch
        {
            { Number: 1 } => Proper(request, ETag) with { EndAfter = 2 },
            { Start: > 0 } => Fault("412 Precondition Failed", "PreconditionFailed"),
            _ => OddAnswer.Ok(Encoding.ASCII.GetBytes("ABCDEF"), $"ETag: {Other}"),
        });
        using var s3 = new S3Fixture(server.Url(""));

        Assert.Equal("ABCDEF", await s3.TextAsync("s3://data/a.csv"));
        Assert.Equal([0, 2, 0], server.Requests.Select(static request => request.Start));
    }

    [Fact]
    public async Task WhatIsUnchangedComesWithoutBytes()
    {
        await using var server = new OddServer(static request =>
            request["If-None-Match"] == ETag ? OddAnswer.Empty("304 Not Modified") : Proper(request, ETag));
        using var s3 = new S3Fixture(server.Url(""));

        await s3.TextAsync("s3://data/a.csv");

        Assert.Equal("abcdef", await s3.TextAsync("s3://data/a.csv"));
        Assert.Equal([null, ETag], server.Requests.Select(static request => request["If-None-Match"]));
    }

    [Fact]
    public async Task BytesThatAreNotThoseOfTheETagAreFetchedAgain()
    {
        await using var server = new OddServer(static request =>
            request.Number == 1 ? OddAnswer.Ok(Encoding.ASCII.GetBytes("abcdeX"), $"ETag: {ETag}") : Proper(request, ETag));
        using var s3 = new S3Fixture(server.Url(""));

        Assert.Equal("abcdef", await s3.TextAsync("s3://data/a.csv"));
    }

    [Theory]
    [InlineData("AccessDenied")]
    [InlineData("InvalidAccessKeyId")]
    [InlineData("SignatureDoesNotMatch")]
    public async Task WhatIsNotAllowedIsAnErrorAtOnce(string code)
    {
        await using var server = new OddServer(_ => Fault("403 Forbidden", code));
        using var s3 = new S3Fixture(server.Url(""));

        var error = await s3.ErrorAsync("s3://data/a.csv");

        Assert.Single(server.Requests);
        Assert.Equal($"the answer 403 {code}: No", error.Found);
        Assert.StartsWith("Check the credentials", error.Advice, StringComparison.Ordinal);
        Assert.False(error.IsTransient);
    }

    [Fact]
    public async Task AListIsReadPageByPage()
    {
        await using var server = new OddServer(static request =>
            !request.Target.Contains("list-type=2", StringComparison.Ordinal) ? Proper(request, ETag)
            : request.Target.Contains("continuation-token=next", StringComparison.Ordinal) ? Page("b.csv", null)
            : Page("a.csv", "next"));
        using var s3 = new S3Fixture(server.Url(""));

        Assert.Equal(["s3://data/in/a.csv", "s3://data/in/b.csv"], (await s3.FilesAsync("s3://data/in/")).Select(static file => file.Name));
    }

    [Fact]
    public async Task AServerThatIsBusyIsAskedAgainAndThenAnError()
    {
        await using var server = new OddServer(static _ => Fault("503 Slow Down", "SlowDown"));
        using var s3 = new S3Fixture(server.Url(""));

        var error = await s3.ErrorAsync("s3://data/a.csv");

        Assert.Equal(3, server.Requests.Count);
        Assert.True(error.IsTransient);
        Assert.StartsWith("the answer 503 SlowDown", error.Found, StringComparison.Ordinal);
        Assert.EndsWith("in the last of 3 attempts", error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NobodyWhoListensIsAskedAgainAndThenAnError()
    {
        using var s3 = new S3Fixture("http://127.0.0.1:1/");

        var error = await s3.ErrorAsync("s3://data/a.csv");

        Assert.True(error.IsTransient);
        Assert.Contains("no connection", error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWrongRegionSaysWhatToSet()
    {
        await using var server = new OddServer(static _ => Fault("400 Bad Request", "AuthorizationHeaderMalformed"));
        using var s3 = new S3Fixture(server.Url(""));

        Assert.Contains("TaskGen:S3:Region", (await s3.ErrorAsync("s3://data/a.csv")).Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TaskGen:S3:ServiceUrls", "x", "'TaskGen:S3:ServiceUrls' is no setting of S3 (did you mean \"ServiceUrl\"?); expected one of ")]
    [InlineData("TaskGen:S3:ForcePathStyle", "yes", "'TaskGen:S3:ForcePathStyle': expected true or false, found 'yes'.")]
    public async Task AWrongSettingIsAnError(string key, string value, string message)
    {
        using var s3 = new S3Fixture(null, (key, value));

        var error = await Assert.ThrowsAsync<NonRecoverableException>(() => s3.FilesAsync("s3://data/a.csv"));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABucketIsNeeded()
    {
        using var s3 = new S3Fixture(null);

        Assert.Equal("no bucket", (await s3.ErrorAsync("s3:///a.csv")).Found);
    }

    private static OddAnswer Proper(OddRequest request, string eTag) => request.Start > 0
        ? new("206 Partial Content", Body[request.Start..])
        {
            Headers = [$"ETag: {eTag}", $"Content-Range: bytes {request.Start}-{Body.Length - 1}/{Body.Length}"],
        }
        : OddAnswer.Ok(Body, $"ETag: {eTag}");

    private static OddAnswer Page(string name, string? next) => OddAnswer.Ok(
        Encoding.ASCII.GetBytes(
            $"<ListBucketResult><Contents><Key>in/{name}</Key><ETag>{ETag}</ETag></Contents>"
            + (next is null ? "<IsTruncated>false</IsTruncated>" : $"<IsTruncated>true</IsTruncated><NextContinuationToken>{next}</NextContinuationToken>")
            + "</ListBucketResult>"),
        "Content-Type: application/xml");

    private static OddAnswer Fault(string status, string code) =>
        new(status, Encoding.ASCII.GetBytes($"<Error><Code>{code}</Code><Message>No.</Message></Error>")) { Headers = ["Content-Type: application/xml"] };
}
