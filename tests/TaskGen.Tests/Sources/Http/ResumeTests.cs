using TaskGen.Sources;
using TaskGen.Storage.Downloads;

namespace TaskGen.Tests.Sources.Http;

/// <summary>Answers that end in the middle, and objects that change meanwhile.</summary>
public sealed class ResumeTests : IDisposable
{
    private static readonly byte[] Old = Bytes(1, 300_000);
    private static readonly byte[] New = Bytes(2, 300_000);

    private readonly SourceFixture _sources = new();

    public void Dispose() => _sources.Dispose();

    [Fact]
    public async Task AnAnswerThatStopsInTheMiddleGoesOnFromThere()
    {
        await using var server = new OddServer(request =>
            OddAnswer.Proper(request, Old, "\"1\"") with { EndAfter = request.Number < 4 ? 50_000 : null });

        Assert.Equal(Old, await _sources.BytesAsync(server.Url("big.csv")));

        Assert.Equal([0, 50_000, 100_000, 150_000], server.Requests.Select(static request => request.Start));
        Assert.Equal([null, "\"1\"", "\"1\"", "\"1\""], server.Requests.Select(static request => request["If-Range"]));
    }

    [Fact]
    public async Task AttemptsThatBringSomethingAreNotCounted()
    {
        _sources.Settings["Retries"] = "1";
        await using var server = new OddServer(request =>
        {
            var answer = OddAnswer.Proper(request, Old, "\"1\"");
            return answer with { EndAfter = Math.Min(answer.Body.Length, 50_000) };
        });

        Assert.Equal(Old, await _sources.BytesAsync(server.Url("big.csv")));
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task AnotherVersionOnResumeBeginsAnew()
    {
        await using var server = new OddServer(request => request.Number == 1
            ? OddAnswer.Proper(request, Old, "\"1\"") with { EndAfter = 50_000 }
            : OddAnswer.Proper(request, New, "\"2\""));

        Assert.Equal(New, await _sources.BytesAsync(server.Url("big.csv")));
        Assert.Equal(2, server.Requests.Count);
        Assert.Single(_sources.Log, static line => line.Contains("begins anew", StringComparison.Ordinal));
    }

    [Fact]
    public async Task APartOfAnotherVersionIsNotPutToTheFirst()
    {
        await using var server = new OddServer(request => request switch
        {
            { Number: 1 } => OddAnswer.Proper(request, Old, "\"1\"") with { EndAfter = 50_000 },
            { Start: > 0 } => new("206 Partial Content", New[request.Start..])
            {
                Headers = ["ETag: \"2\"", $"Content-Range: bytes {request.Start}-{New.Length - 1}/{New.Length}"],
            },
            _ => OddAnswer.Proper(request, New, "\"2\""),
        });

        Assert.Equal(New, await _sources.BytesAsync(server.Url("big.csv")));
        Assert.Equal([0, 50_000, 0], server.Requests.Select(static request => request.Start));
    }

    [Fact]
    public async Task APartFromAnotherPlaceIsNotTaken()
    {
        await using var server = new OddServer(request => request.Start > 0
            ? new("206 Partial Content", Old[10..]) { Headers = ["ETag: \"1\"", $"Content-Range: bytes 10-{Old.Length - 1}/{Old.Length}"] }
            : OddAnswer.Proper(request, Old, "\"1\"") with { EndAfter = request.Number == 1 ? 50_000 : null });

        Assert.Equal(Old, await _sources.BytesAsync(server.Url("big.csv")));
        Assert.Equal([0, 50_000, 0], server.Requests.Select(static request => request.Start));
    }

    [Fact]
    public async Task AServerThatCannotBeginThereIsAskedForTheWhole()
    {
        await using var server = new OddServer(request => request.Start > 0
            ? OddAnswer.Empty("416 Range Not Satisfiable")
            : OddAnswer.Proper(request, Old, "\"1\"") with { EndAfter = request.Number == 1 ? 50_000 : null });

        Assert.Equal(Old, await _sources.BytesAsync(server.Url("big.csv")));
        Assert.Equal([0, 50_000, 0], server.Requests.Select(static request => request.Start));
    }

    [Theory]
    [InlineData("X-Version: 1")]
    [InlineData("ETag: W/\"1\"")]
    public async Task WithoutAStrongVersionEveryAttemptBeginsAnew(string header)
    {
        await using var server = new OddServer(request => OddAnswer.Ok(Old, header) with { EndAfter = request.Number == 1 ? 50_000 : null });

        Assert.Equal(Old, await _sources.BytesAsync(server.Url("big.csv")));
        Assert.Equal([0, 0], server.Requests.Select(static request => request.Start));
    }

    [Fact]
    public async Task AnAnswerThatIsAlwaysTooShortIsAnError()
    {
        _sources.Settings["Retries"] = "2";
        await using var server = new OddServer(static _ => OddAnswer.Ok(Old) with { EndAfter = 50_000 });

        var error = await _sources.ErrorAsync(server.Url("big.csv"));

        Assert.Equal(3, server.Requests.Count);
        Assert.True(error.IsTransient);
        Assert.StartsWith(
            $"'{server.Url("big.csv")}': found a connection that broke after 50000 bytes in the last of 3 attempts, expected 300000 bytes.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Empty(_sources.Store.Objects.All());
        Assert.Empty(_sources.Store.Downloads.Keys());
        Assert.Empty(Directory.GetFiles(_sources.Folder.Layout.Temporary));
    }

    [Fact]
    public async Task AnotherProcessGoesOnWhereOneWasCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new OddServer(request => OddAnswer.Proper(request, Old, "\"1\"") with
        {
            EndAfter = request.Number == 1 ? 200_000 : null,
            IsSilentThen = request.Number == 1,
        });
        var fetching = _sources.FilesAsync(server.Url("big.csv"), cancellation.Token);
        while (!Directory.GetFiles(_sources.Folder.Layout.Temporary, "*.part").Any(static file => new FileInfo(file).Length == 200_000))
        {
            await Task.Delay(5, CancellationToken.None);
        }

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
        Assert.Empty(_sources.Store.Objects.All());

        Assert.Equal(Old, await _sources.BytesAsync(server.Url("big.csv")));
        Assert.Equal([0, 200_000], server.Requests.Select(static request => request.Start));
    }

    [Fact]
    public async Task BytesWithAnotherMd5AreFetchedAgain()
    {
        const string Md5OfAbc = "kAFQmDzST7DWlj99KOF/cg==";
        await using var server = new OddServer(request => OddAnswer.Ok(
            System.Text.Encoding.ASCII.GetBytes(request.Number == 1 ? "abd" : "abc"), $"Content-MD5: {Md5OfAbc}", "ETag: \"1\""));

        Assert.Equal("abc"u8.ToArray(), await _sources.BytesAsync(server.Url("big.csv")));
        Assert.Equal([0, 0], server.Requests.Select(static request => request.Start));
    }

    [Fact]
    public async Task ASilentServerIsAnError()
    {
        _sources.Settings["Retries"] = "0";
        _sources.Settings["Timeout"] = "100ms";
        await using var server = new OddServer(static _ => OddAnswer.Ok(Old) with { EndAfter = 50_000, IsSilentThen = true });

        var error = await _sources.ErrorAsync(server.Url("big.csv"));

        Assert.Equal("silence for 100ms", error.Found);
        Assert.Contains("TaskGen:Sources:Timeout", error.Advice, StringComparison.Ordinal);
    }

    private static byte[] Bytes(int seed, int count)
    {
        var bytes = new byte[count];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
