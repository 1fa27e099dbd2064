using System.Text;
using TaskGen.Sources;

namespace TaskGen.Tests.Sources;

/// <summary>Providers of further schemes, and sources of several items.</summary>
public sealed class ProviderTests : IDisposable
{
    private readonly SourceFixture _sources = new();
    private readonly ShelfProvider _shelf = new();

    public ProviderTests()
    {
        _sources.Providers.Add(_shelf);
        _shelf["a.csv"] = "first";
        _shelf["x/b.csv"] = "second";
    }

    public void Dispose() => _sources.Dispose();

    [Fact]
    public async Task SeveralItemsComeInTheOrderOfTheirNames()
    {
        var files = await _sources.FilesAsync("shelf://all/");

        Assert.Equal(["shelf://all/a.csv", "shelf://all/x/b.csv"], files.Select(static file => file.Name));
        Assert.Equal(["first", "second"], files.Select(static file => File.ReadAllText(file.Path)));
    }

    [Fact]
    public async Task ADirectoryHasTheFoldersOfTheSource()
    {
        var tree = await _sources.TreeAsync("shelf://all/");

        Assert.Equal("first", await File.ReadAllTextAsync(Path.Combine(tree.Path, "a.csv")));
        Assert.Equal("second", await File.ReadAllTextAsync(Path.Combine(tree.Path, "x/b.csv")));
        Assert.Equal(["a.csv", "x/b.csv"], tree.Files!.Select(static file => file.Name));
    }

    [Fact]
    public async Task WhatTheListShowsUnchangedIsNotAskedFor()
    {
        await _sources.FilesAsync("shelf://all/");
        _shelf["x/b.csv"] = "other";

        var files = await _sources.FilesAsync("shelf://all/");

        Assert.Equal(["first", "other"], files.Select(static file => File.ReadAllText(file.Path)));
        Assert.Equal(["shelf://all/a.csv", "shelf://all/x/b.csv", "shelf://all/x/b.csv"], _shelf.Opened.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("../a.csv")]
    [InlineData("x//a.csv")]
    [InlineData("x/..")]
    public async Task AServerDoesNotSayWhereItsFilesGo(string name)
    {
        _shelf[name] = "evil";

        var error = await Assert.ThrowsAsync<SourceException>(() => _sources.TreeAsync("shelf://all/"));

        Assert.Equal($"the name '{name}'", error.Found);
    }

    [Fact]
    public async Task AViewThatLostAFileIsMadeAgain()
    {
        var tree = await _sources.TreeAsync("shelf://all/");
        File.Delete(Path.Combine(tree.Path, "a.csv"));

        var again = await _sources.TreeAsync("shelf://all/");

        Assert.Equal(tree.Path, again.Path);
        Assert.Equal("first", await File.ReadAllTextAsync(Path.Combine(again.Path, "a.csv")));
        Assert.Empty(Directory.GetFileSystemEntries(_sources.Folder.Layout.Temporary));
    }

    [Theory]
    [InlineData(1, "5 bytes and then the end", "6 bytes")]
    [InlineData(-1, "more than 4 bytes", "as many as the server says")]
    public async Task AStreamOfAnotherLengthThanItShouldHaveIsAnError(int missing, string found, string expected)
    {
        var shelf = new ShelfProvider { ["a.csv"] = "first", Missing = missing };
        _sources.Providers.Add(shelf);

        var error = await _sources.ErrorAsync("shelf://all/");

        Assert.Equal((found + " in the last of 6 attempts", expected), (error.Found, error.Expected));
        Assert.Empty(_sources.Store.Downloads.Keys());
        Assert.Empty(_sources.Store.Objects.All());
    }

    [Fact]
    public async Task OfTwoProvidersTheLastWins()
    {
        var other = new ShelfProvider { ["c.csv"] = "third" };
        _sources.Providers.Add(other);

        Assert.Equal("shelf://all/c.csv", Assert.Single(await _sources.FilesAsync("shelf://all/")).Name);
    }

    private sealed class ShelfProvider : ISourceProvider
    {
        private readonly SortedDictionary<string, string> _items = new(StringComparer.Ordinal);
        private readonly List<string> _opened = [];

        public IReadOnlyCollection<string> Schemes { get; } = ["shelf"];

        public IReadOnlyList<string> Opened => _opened;

        /// <summary>How many bytes more the provider announces than there are.</summary>
        public int Missing { get; set; }

        public string this[string name]
        {
            set => _items[name] = value;
        }

        public Task<SourceListing> ListAsync(string url, CancellationToken cancellationToken) =>
            Task.FromResult(new SourceListing(true, [.. _items.Select(item => new SourceItem(url + item.Key, item.Key, $"\"{item.Value}\""))]));

        public Task<SourceContent> OpenAsync(SourceRequest request, CancellationToken cancellationToken)
        {
            lock (_opened)
            {
                _opened.Add(request.Url);
            }

            var content = _items[request.Url["shelf://all/".Length..]];
            return Task.FromResult(new SourceContent(new MemoryStream(Encoding.UTF8.GetBytes(content)))
            {
                ETag = $"\"{content}\"",
                Total = content.Length + Missing,
            });
        }
    }
}
