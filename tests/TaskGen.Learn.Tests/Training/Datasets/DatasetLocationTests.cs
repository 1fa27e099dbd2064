using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Training.Datasets;

public sealed class DatasetLocationTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void ARelativeUrlIsTakenFromTheContentRoot()
    {
        var path = _files.Write("data/wine.csv", "a");

        Assert.Equal(path, Location("data/wine.csv").ToFile(_files.Root));
    }

    [Fact]
    public void AnAbsolutePathStandsForItself()
    {
        var path = _files.Write("wine.csv", "a");

        Assert.Equal(path, Location(path).ToFile("elsewhere"));
    }

    [Fact]
    public void AFileUrlIsUnescaped()
    {
        var path = _files.Write("white wine.csv", "a");

        Assert.Equal(path, Location(new Uri(path).AbsoluteUri).ToFile("elsewhere"));
        Assert.Contains("%20", new Uri(path).AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileUrlWithAHostIsRefused()
    {
        var error = Assert.Throws<DatasetException>(() => Location("file://data/wine.csv").ToFile(_files.Root));

        Assert.Contains("expected three slashes and an absolute path", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/wine.csv", "https")]
    [InlineData("s3://bucket/wine.csv", "s3")]
    public void AnotherSchemeSaysWhatIsSupported(string url, string scheme)
    {
        var error = Assert.Throws<DatasetException>(() => Location(url).ToFile(_files.Root));

        Assert.Equal(
            $"The dataset 'Samples.Wine': TrainingUrl = '{url}' has the scheme '{scheme}'; supported are paths, relative to the content root "
            + "or absolute, and file:// URLs. Set it in [Dataset] or as 'TaskGen:Wine:Dataset:TrainingUrl'.",
            error.Message);
    }

    [Fact]
    public void AMissingFileNamesPathContentRootAndSetting()
    {
        var error = Assert.Throws<DatasetException>(() => Location("data/wine.csv").ToFile(_files.Root));

        Assert.Contains($"'{_files["data/wine.csv"]}', which is relative to the content root '{_files.Root}'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'TaskGen:Wine:Dataset:TrainingUrl'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADirectoryIsNoFile()
    {
        var error = Assert.Throws<DatasetException>(() => Location(".").ToFile(_files.Root));

        Assert.Contains($"is the directory '{_files.Root}'; expected a file", error.Message, StringComparison.Ordinal);
    }

    private static DatasetLocation Location(string url) => new("Samples.Wine", "TrainingUrl", url);
}
