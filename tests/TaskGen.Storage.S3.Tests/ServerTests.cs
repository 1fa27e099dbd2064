namespace TaskGen.Storage.S3.Tests;

/// <summary>Objects of a real server, over the wire.</summary>
public sealed class ServerTests(S3Server server) : IClassFixture<S3Server>, IDisposable
{
    private readonly S3Fixture _s3 = new(server.Url);

    public void Dispose() => _s3.Dispose();

    [S3Fact]
    public async Task AnObjectIsAFile()
    {
        await server.PutAsync("one/white wine+1?.csv", "a,b\n1,2\n");

        var file = Assert.Single(await _s3.FilesAsync("s3://data/one/white wine+1?.csv"));

        Assert.Equal("s3://data/one/white wine+1?.csv", file.Name);
        Assert.Equal("a,b\n1,2\n", await File.ReadAllTextAsync(file.Path));
    }

    [S3Fact]
    public async Task AnObjectThatChangedIsFetchedAgain()
    {
        await server.PutAsync("changing.csv", "first");
        var first = await _s3.TextAsync("s3://data/changing.csv");
        var unchanged = await _s3.TextAsync("s3://data/changing.csv");
        await server.PutAsync("changing.csv", "second");

        Assert.Equal(("first", "first", "second"), (first, unchanged, await _s3.TextAsync("s3://data/changing.csv")));
    }

    [S3Fact]
    public async Task APrefixMeansAllBelowItInTheOrderOfTheirNames()
    {
        await server.PutAsync("two/b.csv", "b");
        await server.PutAsync("two/a/c.csv", "c");
        await server.PutAsync("two/B.csv", "B");
        await server.PutAsync("two-not/d.csv", "d");

        var files = await _s3.FilesAsync("s3://data/two/");

        Assert.Equal(["s3://data/two/B.csv", "s3://data/two/a/c.csv", "s3://data/two/b.csv"], files.Select(static file => file.Name));
        Assert.Equal(["B", "c", "b"], files.Select(static file => File.ReadAllText(file.Path)));
    }

    [S3Fact]
    public async Task APatternMeansAllThatMatch()
    {
        foreach (var key in new[] { "three/2023-12.csv", "three/2024-01.csv", "three/2024-02.csv", "three/2024-01.tsv", "three/x/2024-03.csv" })
        {
            await server.PutAsync(key, key);
        }

        Assert.Equal(["three/2024-01.csv", "three/2024-02.csv"], await TextsAsync("s3://data/three/2024-*.csv"));
        Assert.Equal(["three/2024-01.csv", "three/2024-02.csv", "three/x/2024-03.csv"], await TextsAsync("s3://data/three/**/2024-*.csv"));
    }

    [S3Fact]
    public async Task APrefixIsADirectoryForALazyDataset()
    {
        await server.PutAsync("four/train/a.txt", "a");
        await server.PutAsync("four/train/deep/b.txt", "b");

        var tree = await _s3.TreeAsync("s3://data/four/train/");

        Assert.Equal("a", await File.ReadAllTextAsync(Path.Combine(tree.Path, "a.txt")));
        Assert.Equal("b", await File.ReadAllTextAsync(Path.Combine(tree.Path, "deep/b.txt")));
        Assert.Equal("a.txt", Path.GetFileName((await _s3.TreeAsync("s3://data/four/train/a.txt")).Path));
    }

    [S3Fact]
    public async Task AMissingKeyIsNamedWithItsBucket()
    {
        var error = await _s3.ErrorAsync("s3://data/none/wine.csv");

        Assert.Equal("no object with the key 'none/wine.csv' in the bucket 'data'", error.Found);
        Assert.Contains("'s3://data/none/wine.csv/'", error.Advice, StringComparison.Ordinal);
        Assert.False(error.IsTransient);
    }

    [S3Fact]
    public async Task AMissingBucketIsNamed()
    {
        Assert.Equal("no bucket 'elsewhere'", (await _s3.ErrorAsync("s3://elsewhere/wine.csv")).Found);
        Assert.Equal("no bucket 'elsewhere'", (await _s3.ErrorAsync("s3://elsewhere/*.csv")).Found);
    }

    [S3Fact]
    public async Task WhatMatchesNothingIsAnError()
    {
        await server.PutAsync("five/a.csv", "a");

        Assert.Equal("no object that matches, among 1 below 'five/'", (await _s3.ErrorAsync("s3://data/five/*.tsv")).Found);
        Assert.Equal("no object below it", (await _s3.ErrorAsync("s3://data/none/")).Found);
    }

    [S3Fact]
    public async Task WhatAnybodyMayReadNeedsNoCredentials()
    {
        await server.PutAsync("six.csv", "a");
        using var stranger = new S3Fixture(server.Url, ("TaskGen:S3:Anonymous", "true"));

        Assert.Equal("a", await stranger.TextAsync("s3://data/six.csv"));
    }

    private async Task<IEnumerable<string>> TextsAsync(string url) => (await _s3.FilesAsync(url)).Select(static file => File.ReadAllText(file.Path));
}
