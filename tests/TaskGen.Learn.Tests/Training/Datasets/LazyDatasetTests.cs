using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Tests.Sources;

namespace TaskGen.Learn.Tests.Training.Datasets;

public sealed class LazyDatasetTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public LazyDatasetTests()
    {
        _files.Write("train/a/1.txt", "one");
        _files.Write("train/b/2.txt", "two");
        _files.Write("test.txt", "three");
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task PartitionsAreAbsolutePathsOfFilesAndDirectories()
    {
        var data = await Dataset("train", "test.txt").LoadAsync(Context());

        Assert.Equal(_files["train"], data.Train.Path);
        Assert.Equal(_files["test.txt"], data.Test.Path);
        Assert.Null(data.Validation);
        Assert.Equal(("train", null), (data.Provenance.Train.Url, data.Provenance.Train.Rows));
    }

    [Fact]
    public async Task AFileIsIdentifiedByItsBytes()
    {
        var data = await Dataset("train", "test.txt").LoadAsync(Context());

        var bytes = await File.ReadAllBytesAsync(_files["test.txt"]);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), data.Provenance.Test.Fingerprint);
    }

    [Fact]
    public async Task ADirectoryIsIdentifiedByNamesAndContents()
    {
        var before = await FingerprintAsync();
        var again = await FingerprintAsync();
        _files.Write("train/b/2.txt", "too");
        var otherContent = await FingerprintAsync();
        _files.Write("train/b/2.txt", "two");
        File.Move(_files["train/b/2.txt"], _files["train/b/3.txt"]);
        var otherName = await FingerprintAsync();

        Assert.Equal(before, again);
        Assert.Equal(3, new[] { before, otherContent, otherName }.Distinct().Count());

        async Task<string> FingerprintAsync() => (await Dataset("train", "test.txt").LoadAsync(Context())).Provenance.Train.Fingerprint;
    }

    [Fact]
    public async Task ATestUrlIsNeeded()
    {
        var error = await Assert.ThrowsAsync<DatasetException>(() => Dataset("train", null).LoadAsync(Context()));

        Assert.Equal(
            "The dataset 'Samples.Images' has no test rows, and a lazy dataset is not split: set TestUrl in [Dataset] or as "
            + "'TaskGen:Images:Dataset:TestUrl'.",
            error.Message);
    }

    [Fact]
    public async Task AMissingDirectoryIsAnError()
    {
        var error = await Assert.ThrowsAsync<DatasetException>(() => Dataset("train", "test").LoadAsync(Context()));

        Assert.Contains($"TestUrl = 'test': found nothing at '{_files["test"]}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADirectoryWithoutFilesIsAnError()
    {
        Directory.CreateDirectory(_files["none/deep"]);

        var error = await Assert.ThrowsAsync<DatasetException>(() => Dataset("train", "none").LoadAsync(Context()));

        Assert.Contains($"found the directory '{_files["none"]}' without any file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatChangesWhileItIsReadIsAnError()
    {
        const int Tries = 1000;
        using var end = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            using var file = new FileStream(_files["test.txt"], FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            while (!end.IsCancellationRequested)
            {
                file.WriteByte(0);
            }
        });

        DatasetException? error = null;
        for (var i = 0; i < Tries && error is null; i++)
        {
            error = await Record.ExceptionAsync(() => Dataset("train", "test.txt").LoadAsync(Context())) as DatasetException;
        }

        await end.CancelAsync();
        await writing;
        Assert.Contains($"found the file '{_files["test.txt"]}', which changes while it is read", error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADownloadHasTheNameAndTheHashOfItsSource()
    {
        var bytes = await File.ReadAllBytesAsync(_files["test.txt"]);
        await using var server = new OddServer(request => OddAnswer.Proper(request, bytes, "\"1\""));

        var data = await Dataset("train", server.Url("data/far.txt?token=geheim")).LoadAsync(Context());

        Assert.Equal("far.txt", Path.GetFileName(data.Test.Path));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(data.Test.Path));
        Assert.Equal(
            (server.Url("data/far.txt?token=***"), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))),
            (data.Provenance.Test.Url, data.Provenance.Test.Fingerprint));
    }

    private DataContext Context() => new() { ContentRoot = _files.Root, Store = _files["store"] };

    private static LazyDataset Dataset(string training, string? test) =>
        new() { Name = "Samples.Images", Options = new DatasetOptions { TrainingUrl = training, TestUrl = test } };
}
