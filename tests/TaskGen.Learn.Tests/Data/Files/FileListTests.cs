using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests;

public sealed class FileListTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public FileListTests()
    {
        _files.Write("data/a.txt", "one");
        _files.Write("data/sub/b.txt", "two");
    }

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("list.csv", "note,file,label\n,a.txt,Small\nthe second, sub/b.txt ,Large\n")]
    [InlineData("list.tsv", "note\tfile\tlabel\n\ta.txt\tSmall\nthe second\t./sub/b.txt\tLarge\n")]
    [InlineData("list.jsonl", "{\"file\":\"a.txt\",\"label\":\"Small\"}\n{\"file\":\"sub/b.txt\",\"label\":\"Large\",\"note\":\"the second\"}\n")]
    public void PathsAreThoseFromTheFolderOfTheList(string name, string text) => Assert.Equal(
        [new Picture(new DataFile(_files["data/a.txt"]), Size.Small, null), new Picture(new DataFile(_files["data/sub/b.txt"]), Size.Large, "the second")],
        Read(name, text));

    [Fact]
    public void AnAbsolutePathStandsForItself() => Assert.Equal(
        [new Picture(new DataFile(_files["data/a.txt"]), Size.Small, null)],
        Read("list.csv", $"note,file,label\n,{_files["data/a.txt"]},Small\n"));

    [Theory]
    [InlineData("c.txt", "'c.txt', which is no file: there is nothing at '")]
    [InlineData("sub", "'sub', which is a folder")]
    [InlineData("", "an empty field")]
    public void AMissingFileIsNamedWithLineAndColumn(string path, string found)
    {
        var error = Error("list.csv", $"note,file,label\n,a.txt,Small\n,{path},Large\n");
        Assert.StartsWith($"{_files["data/list.csv"]}(3,2): column 'file' of member 'File': found {found}", error.Message, StringComparison.Ordinal);
        Assert.Equal((3, 2), (error.Line, error.Column));
    }

    [Fact]
    public void ANumberIsNoPath() => Assert.Contains(
        "found the number '7', expected the path of a file (DataFile)",
        Error("list.jsonl", "{\"file\":7,\"label\":\"Small\"}\n").Message,
        StringComparison.Ordinal);

    [Fact]
    public void AStreamHasNoFolder()
    {
        var error = Assert.Throws<DataFormatException>(() => CsvText.Read("file,label,note\na.txt,Small,\n", PictureSchema.Instance));
        Assert.Contains("found 'a.txt', expected an absolute path of a file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAFileHoldsIdentifiesIt()
    {
        _files.Write("data/c.txt", "one");
        var schema = PictureSchema.Instance;
        string Fingerprint(string path) => Partition.Create([new Picture(new DataFile(_files[path]), Size.Small, null)], schema).Fingerprint;

        Assert.Equal(Fingerprint("data/a.txt"), Fingerprint("data/c.txt"));
        Assert.NotEqual(Fingerprint("data/a.txt"), Fingerprint("data/sub/b.txt"));
        var error = Assert.Throws<DataFormatException>(() => Fingerprint("data/d.txt"));
        Assert.StartsWith($"{_files["data/d.txt"]}: found no file any more", error.Message, StringComparison.Ordinal);
    }

    private Picture[] Read(string name, string text)
    {
        var path = _files[$"data/{name}"];
        File.WriteAllText(path, text);
        return new RowFiles<Picture>(PictureSchema.Instance, DataFormat.Auto, new BadRowLog()).ReadAll([(path, path)], CancellationToken.None);
    }

    private DataFormatException Error(string name, string text) => Assert.Throws<DataFormatException>(() => Read(name, text));
}
