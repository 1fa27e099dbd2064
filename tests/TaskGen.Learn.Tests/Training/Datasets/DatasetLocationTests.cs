using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Sources;
using TaskGen.Sources.Access;

namespace TaskGen.Learn.Tests.Training.Datasets;

public sealed class DatasetLocationTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task FilesAreThoseOfThePattern()
    {
        var first = _files.Write("data/1.csv", "a");
        var second = _files.Write("data/2.csv", "a");

        Assert.Equal([first, second], await PathsAsync("data/*.csv"));
    }

    [Fact]
    public async Task AMissingFileNamesDatasetSettingPathAndContentRoot()
    {
        var error = await Assert.ThrowsAsync<DatasetException>(() => PathsAsync("data/wine.csv"));

        Assert.Equal(
            $"The dataset 'Samples.Wine': TrainingUrl = 'data/wine.csv': found nothing at '{_files["data/wine.csv"]}' (relative to the content root "
            + $"'{_files.Root}'), expected a file. Correct the URL, or put the file there. "
            + "The URL is set in [Dataset] or as 'TaskGen:Wine:Dataset:TrainingUrl'.",
            error.Message);
        Assert.IsType<SourceException>(error.InnerException);
    }

    [Fact]
    public async Task AServerThatIsGoneMayComeBack()
    {
        // Port 1 of this machine has no server.
        var context = Context() with { Store = _files["store"], Configuration = TestConfiguration.Of(("TaskGen:Sources:Retries", "0")) };
        using var sources = new DataSources(context);

        var error = await Assert.ThrowsAsync<SourceException>(
            () => Location("http://ada:geheim@127.0.0.1:1/wine.csv").FilesAsync(sources, CancellationToken.None));

        Assert.True(error.IsTransient);
        Assert.StartsWith(
            "The dataset 'Samples.Wine': TrainingUrl = 'http://127.0.0.1:1/wine.csv': found no connection: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", error.ToString(), StringComparison.Ordinal);
    }

    private async Task<IEnumerable<string>> PathsAsync(string url)
    {
        using var sources = new DataSources(Context());
        return (await Location(url).FilesAsync(sources, CancellationToken.None)).Select(static file => file.Path);
    }

    private DataContext Context() => new() { ContentRoot = _files.Root };

    private static DatasetLocation Location(string url) => new("Samples.Wine", "TrainingUrl", url);
}
