using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Tests.Sources;

namespace TaskGen.Learn.Tests.Training.Datasets;

public sealed class FileDatasetTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public FileDatasetTests()
    {
        foreach (var name in new[] { "Small/1.txt", "Small/2.txt", "Large/1.txt" })
        {
            _files.Write($"train/{name}", name);
        }

        _files.Write("test.csv", "file,label,note", "train/Small/1.txt,Small,");
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task ALazyDirectoryIsReadFileByFile()
    {
        var data = await Lazy("train", "test.csv").LoadAsync(Context());
        Assert.Equal([Size.Large, Size.Small, Size.Small], data.Train.ReadRows().Select(static row => row.Label));
        Assert.Equal([_files["train/Small/1.txt"]], data.Test.ReadRows().Select(static row => row.File.Path));
    }

    [Fact]
    public async Task AFileThatALazyListNamesIsPartOfItsFingerprint()
    {
        var before = await FingerprintAsync();
        var again = await FingerprintAsync();
        _files.Write("train/Small/1.txt", "changed");

        Assert.Equal(before, again);
        Assert.NotEqual(before, await FingerprintAsync());

        async Task<string> FingerprintAsync() => (await Lazy("train", "test.csv").LoadAsync(Context())).Provenance.Test.Fingerprint;
    }

    [Fact]
    public async Task AListFromElsewhereIsRefused()
    {
        await using var server = new OddServer(request => OddAnswer.Proper(request, "file,label,note\na.txt,Small,\n"u8.ToArray(), "\"1\""));
        var error = await Assert.ThrowsAsync<DatasetException>(() => Lazy("train", server.Url("list.csv")).LoadAsync(Context()));
        Assert.Contains("found a list of files that are not fetched with it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingFileOfALazyListIsNamedBeforeTraining()
    {
        _files.Write("test.csv", "file,label,note", "train/Small/1.txt,Small,", "gone.txt,Small,");
        var error = await Assert.ThrowsAsync<DataFormatException>(() => Lazy("train", "test.csv").LoadAsync(Context()));
        Assert.StartsWith($"{_files["test.csv"]}(3,1): column 'file'", error.Message, StringComparison.Ordinal);
    }

    private static LazyTableDataset<Picture> Lazy(string training, string test) => new()
    {
        Name = "Samples.Pictures",
        Schema = PictureSchema.Instance,
        Options = new DatasetOptions { TrainingUrl = training, TestUrl = test },
    };

    private DataContext Context() => new() { ContentRoot = _files.Root, Store = _files["store"] };
}
