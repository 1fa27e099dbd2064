using System.Text;
using Amazon.Runtime;
using Amazon.S3;
using TaskGen.Tests.Sources;

namespace TaskGen.Storage.S3.Tests.Stores;

/// <summary>What a store asks of a real server, over the wire.</summary>
public sealed class StoreRequestTests(S3Server server) : IClassFixture<S3Server>
{
    [S3Fact]
    public async Task WhatIsPutIsReadListedReplacedAndDeleted()
    {
        using var machine = new BucketMachine(server.Url, "one/store");
        await machine.PutAsync("runs/a/00000000000000000000", "first"u8.ToArray());
        await machine.PutAsync("runs/a/00000000000000000005", new byte[300_000]);
        await machine.PutAsync("runs/b/x", []);
        await machine.PutAsync("runs/a/00000000000000000000", "second"u8.ToArray());

        var items = await machine.Bucket.ListAsync("runs/a/", CancellationToken.None);

        Assert.Equal([("runs/a/00000000000000000000", 6L), ("runs/a/00000000000000000005", 300_000L)], items.Select(static item => (item.Key, item.Size)));
        Assert.InRange(TimeProvider.System.GetUtcNow() - items[0].ModifiedAt, TimeSpan.FromMinutes(-1), TimeSpan.FromMinutes(1));
        Assert.Equal("second"u8.ToArray(), await machine.ReadAsync("runs/a/00000000000000000000"));
        Assert.Equal(300_000, (await machine.ReadAsync("runs/a/00000000000000000005")).Length);
        Assert.Equal(6, await machine.Bucket.FindSizeAsync("runs/a/00000000000000000000", CancellationToken.None));
        await machine.Bucket.DeleteAsync("runs/a/00000000000000000000", CancellationToken.None);
        await machine.Bucket.DeleteAsync("runs/a/00000000000000000000", CancellationToken.None);
        Assert.Equal(["runs/a/00000000000000000005"], await machine.KeysAsync("runs/a/"));
        Assert.Contains(await machine.KeysAsync(""), static key => key == "runs/b/x");
    }

    [S3Fact]
    public async Task WhatIsLargeIsPutInParts()
    {
        using var machine = new BucketMachine(server.Url, "parts");
        var content = new byte[(11 << 20) + 3];
        new Random(1).NextBytes(content);
        using var client = Client(server.Url);
        var store = new S3Store(client, S3Location.Parse(machine.Url)) { PartSize = 5 << 20 };

        await store.PutAsync("large", new MemoryStream(content), CancellationToken.None);

        Assert.Equal(content, await machine.ReadAsync("large"));
    }

    [Fact]
    public async Task PartsOfAnUploadThatFailsAreRemoved()
    {
        await using var odd = new OddServer(static request => request switch
        {
            { Target: var target } when target.Contains("?uploads", StringComparison.Ordinal) => OddAnswer.Ok(
                "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"u8.ToArray(), "Content-Type: application/xml"),
            { Target: var target } when target.Contains("partNumber=", StringComparison.Ordinal) => new OddAnswer(
                "403 Forbidden", "<Error><Code>AccessDenied</Code><Message>No.</Message></Error>"u8.ToArray()),
            _ => new OddAnswer("204 No Content", []),
        });
        using var client = Client(odd.Url(""));
        var store = new S3Store(client, S3Location.Parse("s3://bucket/store")) { PartSize = 5 << 20 };

        await Assert.ThrowsAsync<IOException>(() => store.PutAsync("large", new MemoryStream(new byte[6 << 20]), CancellationToken.None));

        Assert.Equal(
            ["/bucket/store/large?uploads", "/bucket/store/large?partNumber=1&uploadId=u", "/bucket/store/large?uploadId=u"],
            odd.Requests.Select(static request => request.Target));
    }

    [S3Fact]
    public async Task WhatIsNotThereIsNoError()
    {
        using var machine = new BucketMachine(server.Url, "two");
        using var content = new MemoryStream();

        Assert.False(await machine.Bucket.GetAsync("nothing", content, CancellationToken.None));
        Assert.Null(await machine.Bucket.FindSizeAsync("nothing", CancellationToken.None));
        Assert.Empty(await machine.KeysAsync("nothing"));
        Assert.Equal(0, content.Length);
    }

    [Fact]
    public async Task AListIsReadPageByPage()
    {
        await using var odd = new OddServer(static request => request.Target.Contains("continuation-token=next", StringComparison.Ordinal)
            ? Page("b", null)
            : Page("a", "next"));
        using var machine = new BucketMachine(odd.Url(""), "store");

        Assert.Equal(["k/a", "k/b"], await machine.KeysAsync("k/"));
    }

    [Fact]
    public async Task AServerThatIsBusyIsAskedAgain()
    {
        var asked = 0;
        await using var odd = new OddServer(_ => asked++ == 0
            ? new OddAnswer("503 Slow Down", "<Error><Code>SlowDown</Code><Message>No.</Message></Error>"u8.ToArray())
            : Page("a", null));
        using var machine = new BucketMachine(odd.Url(""), "store");

        Assert.Equal(["k/a"], await machine.KeysAsync("k/"));
        Assert.Equal(2, asked);
    }

    private static AmazonS3Client Client(string url) => new(
        new BasicAWSCredentials(S3Server.Key, S3Server.Key), new AmazonS3Config { ServiceURL = url, ForcePathStyle = true, MaxErrorRetry = 0 });

    private static OddAnswer Page(string name, string? next) => OddAnswer.Ok(
        Encoding.ASCII.GetBytes(
            $"<ListBucketResult><Contents><Key>store/k/{name}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified><Size>1</Size></Contents>"
            + (next is null ? "<IsTruncated>false</IsTruncated>" : $"<IsTruncated>true</IsTruncated><NextContinuationToken>{next}</NextContinuationToken>")
            + "</ListBucketResult>"),
        "Content-Type: application/xml");
}
