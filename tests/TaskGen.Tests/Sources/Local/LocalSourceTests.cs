namespace TaskGen.Tests.Sources.Local;

public sealed class LocalSourceTests : IDisposable
{
    private readonly SourceFixture _sources = new();

    public void Dispose() => _sources.Dispose();

    [Fact]
    public async Task APathIsTakenFromTheContentRootOrStandsForItself()
    {
        var path = _sources.Write("data/white wine.csv");

        Assert.Equal([path], await PathsAsync("data/white wine.csv"));
        Assert.Equal([path], await PathsAsync(path));
        Assert.Equal([path], await PathsAsync(new Uri(path).AbsoluteUri));
        Assert.Contains("%20", new Uri(path).AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MatchesComeInOrdinalOrder()
    {
        foreach (var name in new[] { "data/b.csv", "data/B.csv", "data/a/z.csv", "data/a.csv", "data/a.tsv" })
        {
            _sources.Write(name);
        }

        Assert.Equal(["data/B.csv", "data/a.csv", "data/b.csv"], await NamesAsync("data/*.csv"));
        Assert.Equal(["data/B.csv", "data/a.csv", "data/a/z.csv", "data/b.csv"], await NamesAsync("data/**/*.csv"));
        Assert.Equal(["data/a/z.csv"], await NamesAsync("data/*/z.csv"));
        Assert.Equal(["data/a/z.csv"], await NamesAsync(Path.Combine(_sources.Root, "data/?/*")));
    }

    [Fact]
    public async Task AFileWithWildcardsInItsNameIsItself()
    {
        _sources.Write("wine[1].csv");
        _sources.Write("wine1.csv");

        Assert.Equal(["wine[1].csv"], await NamesAsync("wine[1].csv"));
    }

    [Theory]
    [InlineData("data/wine.csv", "nothing at '{0}/data/wine.csv' (relative to the content root '{0}')", "a file")]
    [InlineData("data", "the directory '{0}/data'", "a file")]
    [InlineData("data/*.csv", "no file that matches '{0}/data/*.csv' (relative to the content root '{0}')", "at least one")]
    [InlineData("none/*/*.csv", "no file that matches '{0}/none/*/*.csv' (relative to the content root '{0}')", "at least one")]
    [InlineData("/none/wine.csv", "nothing at '/none/wine.csv'", "a file")]
    [InlineData("file://data/wine.csv", "no URL of a local file", "three slashes and an absolute path")]
    [InlineData("ftp://example.org/wine.csv", "the scheme 'ftp'", "a path, file, http, https")]
    [InlineData("s3://bucket/wine.csv", "the scheme 's3'", "a path, file, http, https")]
    public async Task WhatIsNotThereIsAnError(string url, string found, string expected)
    {
        Directory.CreateDirectory(Path.Combine(_sources.Root, "data"));

        var error = await _sources.ErrorAsync(url);

        Assert.Equal((found.Replace("{0}", _sources.Root, StringComparison.Ordinal), expected), (error.Found, error.Expected));
        Assert.StartsWith($"'{url}': found {error.Found}, expected {expected}. ", error.Message, StringComparison.Ordinal);
        Assert.False(error.IsTransient);
    }

    [Fact]
    public async Task AnUnknownSchemeSaysHowToAddIt()
    {
        Assert.Contains("AddS3Sources()", (await _sources.ErrorAsync("s3://bucket/wine.csv")).Advice, StringComparison.Ordinal);
        Assert.Contains("ISourceProvider", (await _sources.ErrorAsync("gs://bucket/wine.csv")).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATreeIsAFileOrADirectoryWithFiles()
    {
        var path = _sources.Write("data/deep/wine.csv");
        Directory.CreateDirectory(Path.Combine(_sources.Root, "empty/deep"));

        Assert.Equal(path, (await _sources.TreeAsync("data/deep/wine.csv")).Path);
        Assert.Equal(Path.Combine(_sources.Root, "data"), (await _sources.TreeAsync("data")).Path);
        Assert.Equal($"the directory '{_sources.Root}/empty' without any file", await FoundAsync("empty"));
        Assert.Equal("a pattern", await FoundAsync("data/*"));
        Assert.Equal($"nothing at '{_sources.Root}/none' (relative to the content root '{_sources.Root}')", await FoundAsync("none"));

        async Task<string> FoundAsync(string url) => (await Assert.ThrowsAsync<TaskGen.Sources.SourceException>(() => _sources.TreeAsync(url))).Found;
    }

    private async Task<IEnumerable<string>> PathsAsync(string url) => (await _sources.FilesAsync(url)).Select(static file => file.Path);

    private async Task<IEnumerable<string>> NamesAsync(string url) =>
        (await PathsAsync(url)).Select(path => Path.GetRelativePath(_sources.Root, path).Replace('\\', '/'));
}
