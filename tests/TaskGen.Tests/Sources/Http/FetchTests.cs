using System.Text;
using TaskGen.Storage.Downloads;

namespace TaskGen.Tests.Sources.Http;

/// <summary>What is fetched, and what is not fetched again.</summary>
public sealed class FetchTests : IDisposable
{
    private static readonly byte[] First = Encoding.UTF8.GetBytes("a,b\n1,2\n");
    private static readonly byte[] Second = Encoding.UTF8.GetBytes("a,b\n3,4\n");

    private readonly SourceFixture _sources = new();

    public void Dispose() => _sources.Dispose();

    [Fact]
    public async Task AFileIsFetchedOnceAndThenOnlyAskedAbout()
    {
        await using var server = new OddServer(request => OddAnswer.Proper(request, First, "\"1\""));

        var file = Assert.Single(await _sources.FilesAsync(server.Url("data/wine.csv")));
        Assert.Equal(First, await _sources.BytesAsync(server.Url("data/wine.csv")));

        Assert.Equal(server.Url("data/wine.csv"), file.Name);
        Assert.Equal(_sources.Store.Objects.PathOf(file.Sha256!), file.Path);
        Assert.Equal([null, "\"1\""], server.Requests.Select(static request => request["If-None-Match"]));
        Assert.Equal("identity", server.Requests[0]["Accept-Encoding"]);
    }

    [Fact]
    public async Task AServerThatNamesNoVersionIsAskedByDate()
    {
        const string Date = "Wed, 21 Oct 2015 07:28:00 GMT";
        await using var server = new OddServer(request =>
            request["If-Modified-Since"] == Date ? OddAnswer.Empty("304 Not Modified") : OddAnswer.Ok(First, $"Last-Modified: {Date}"));

        await _sources.BytesAsync(server.Url("wine.csv"));

        Assert.Equal(First, await _sources.BytesAsync(server.Url("wine.csv")));
        Assert.Equal(Date, server.Requests[1]["If-Modified-Since"]);
    }

    [Fact]
    public async Task AServerThatSaysNothingIsReadEachTime()
    {
        await using var server = new OddServer(request => OddAnswer.Ok(request.Number == 1 ? First : Second));

        Assert.Equal(First, await _sources.BytesAsync(server.Url("wine.csv")));
        Assert.Equal(Second, await _sources.BytesAsync(server.Url("wine.csv")));
    }

    [Fact]
    public async Task AnotherVersionTakesThePlaceOfTheFirst()
    {
        await using var server = new OddServer(request =>
            request.Number == 1 ? OddAnswer.Proper(request, First, "\"1\"") : OddAnswer.Proper(request, Second, "\"2\""));

        await _sources.BytesAsync(server.Url("wine.csv"));

        Assert.Equal(Second, await _sources.BytesAsync(server.Url("wine.csv")));
        Assert.Equal(Second, await _sources.BytesAsync(server.Url("wine.csv")));
        Assert.Equal("\"2\"", server.Requests[2]["If-None-Match"]);
    }

    [Fact]
    public async Task SeveralAtTheSameTimeFetchOnce()
    {
        await using var server = new OddServer(request => OddAnswer.Proper(request, First, "\"1\""));

        var files = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _sources.BytesAsync(server.Url("wine.csv"))));

        Assert.All(files, static bytes => Assert.Equal(First, bytes));
        Assert.Single(server.Requests, static request => request["If-None-Match"] is null);
    }

    [Fact]
    public async Task ADamagedObjectIsFetchedAnewAndGoesToQuarantine()
    {
        await using var server = new OddServer(request => OddAnswer.Proper(request, First, "\"1\""));
        var file = Assert.Single(await _sources.FilesAsync(server.Url("wine.csv")));
        await File.WriteAllBytesAsync(file.Path, Second);

        Assert.Equal(First, await _sources.BytesAsync(server.Url("wine.csv")));

        Assert.Equal([null, "\"1\"", null], server.Requests.Select(static request => request["If-None-Match"]));
        Assert.Single(_sources.Log, static line => line.Contains("damaged", StringComparison.Ordinal));
        Assert.Single(Directory.GetFiles(_sources.Folder.Layout.Quarantine));
    }

    [Theory]
    [InlineData("truncate")]
    [InlineData("flip")]
    [InlineData("empty")]
    [InlineData("delete")]
    public async Task ADamagedRecordIsAsIfThereWereNone(string damage)
    {
        await using var server = new OddServer(request => OddAnswer.Proper(request, First, "\"1\""));
        await _sources.BytesAsync(server.Url("wine.csv"));
        Storage.Damage.Apply(damage, Assert.Single(Storage.StoreFolder.FilesIn(_sources.Folder.Layout.Downloads)));

        Assert.Equal(First, await _sources.BytesAsync(server.Url("wine.csv")));
        Assert.Null(server.Requests[1]["If-None-Match"]);
    }

    [Fact]
    public async Task AMultipleOfTheSameBytesIsKeptOnce()
    {
        await using var server = new OddServer(static _ => OddAnswer.Ok(First));

        var one = Assert.Single(await _sources.FilesAsync(server.Url("one.csv")));
        var two = Assert.Single(await _sources.FilesAsync(server.Url("two.csv")));

        Assert.Equal(one.Path, two.Path);
        Assert.Single(_sources.Store.Objects.All());
        Assert.Equal(2, _sources.Store.Downloads.Keys().Count());
    }

    [Fact]
    public async Task ALazyPartitionHasTheNameOfItsSource()
    {
        await using var server = new OddServer(request => OddAnswer.Proper(request, First, "\"1\""));

        var tree = await _sources.TreeAsync(server.Url("data/white%20wine.csv?version=2"));

        Assert.Equal("white wine.csv", Path.GetFileName(tree.Path));
        Assert.Equal(First, await File.ReadAllBytesAsync(tree.Path));
        Assert.Equal(tree.Path, (await _sources.TreeAsync(server.Url("data/white%20wine.csv?version=2"))).Path);
    }

    [Fact]
    public async Task ProgressGoesUpToTheWhole()
    {
        var reported = new List<double>();
        _sources.Progress = new Collecting(reported);
        await using var server = new OddServer(static _ => OddAnswer.Ok(First));

        await _sources.BytesAsync(server.Url("wine.csv"));

        Assert.Equal(1, reported[^1]);
        Assert.Equal(reported.Order(), reported);
    }

    [Fact]
    public async Task NothingIsLeftAside()
    {
        await using var server = new OddServer(request => OddAnswer.Proper(request, First, "\"1\""));

        await _sources.BytesAsync(server.Url("wine.csv"));
        await _sources.BytesAsync(server.Url("wine.csv"));

        Assert.Empty(Directory.GetFileSystemEntries(_sources.Folder.Layout.Temporary));
        Assert.Empty(Directory.GetFiles(_sources.Folder.Layout.Locks));
        DownloadRecord record = _sources.Store.Downloads.Look(Assert.Single(_sources.Store.Downloads.Keys())).Record!;
        Assert.Equal((server.Url("wine.csv"), "\"1\"", (long)First.Length), (record.Url, record.ETag, record.Size));
    }

    private sealed class Collecting(List<double> values) : IProgress<double>
    {
        public void Report(double value) => values.Add(value);
    }
}
