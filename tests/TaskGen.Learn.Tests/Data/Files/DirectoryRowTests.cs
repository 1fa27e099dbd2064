using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests;

public sealed class DirectoryRowTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void TheFirstFolderIsTheLabelAndPathsAreInOrdinalOrder()
    {
        foreach (var name in new[] { "Small/b.txt", "Small/a/z.txt", "Small/B.txt", "Large/a.txt", "large/a.txt" })
        {
            _files.Write($"data/{name}", name);
        }

        Assert.Equal(
            ["Large/a.txt Large", "Small/B.txt Small", "Small/a/z.txt Small", "Small/b.txt Small", "large/a.txt Large"],
            Read().Select(row => $"{Path.GetRelativePath(_files["data"], row.File.Path)} {row.Label}"));
    }

    [Fact]
    public void NamesThatBeginWithADotArePassedOver()
    {
        foreach (var name in new[] { "Small/a.txt", ".git/x", "Small/.DS_Store", "Small/.cache/x", ".hidden" })
        {
            _files.Write($"data/{name}", name);
        }

        Assert.Equal([_files["data/Small/a.txt"]], Read().Select(static row => row.File.Path));
    }

    [Fact]
    public void ADirectoryWithoutFilesIsRefused()
    {
        _files.Write("data/Small/.DS_Store", "");
        Assert.Equal(
            $"{_files["data"]}: found a directory without files, expected at least one. Put the files there, or correct the URL.",
            Error().Message);
    }

    [Fact]
    public void AFileBesideTheFoldersIsNamed()
    {
        _files.Write("data/Small/a.txt", "");
        _files.Write("data/notes.txt", "");
        Assert.StartsWith($"{_files["data/notes.txt"]}: found a file beside the folders", Error().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderThatIsNoLabelIsNamed()
    {
        _files.Write("data/Smal/a.txt", "");
        var error = Error();
        Assert.StartsWith($"{_files["data/Smal/a.txt"]}: member 'Label': found 'Smal', expected", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Name the folder as the record wants it, or correct the record.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEntryThatCannotBeReadIsNamed()
    {
        _files.Write("data/Small/a.txt", "");
        File.CreateSymbolicLink(_files["data/Small/b.txt"], _files["nowhere"]);
        var error = Error();
        Assert.StartsWith($"{_files["data/Small/b.txt"]}: member 'File': found 'Small/b.txt', which is no file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesThatAreNoRowsMayBeSkipped()
    {
        _files.Write("data/Small/a.txt", "");
        _files.Write("data/notes.txt", "");
        _files.Write("data/Smal/a.txt", "");
        var log = new BadRowLog(BadRows.Skip);
        Assert.Equal([_files["data/Small/a.txt"]], Read(log).Select(static row => row.File.Path));
        Assert.Equal(2, log.Count);
    }

    [Fact]
    public void ARowThatNeedsMoreIsRefused()
    {
        _files.Write("data/1/a.txt", "");
        var schema = new CellRowSchema(new RowColumn("File", typeof(DataFile)), new RowColumn("Width", typeof(double)));
        var error = Assert.Throws<DataFormatException>(
            () => new RowFiles<CellRow>(schema, DataFormat.Auto, new BadRowLog()).ReadAll([(_files["data"], _files["data"])], CancellationToken.None));
        Assert.StartsWith(
            $"{_files["data"]}: member 'Width': found a directory, where a row is a file ('File') and the folder that it is in",
            error.Message,
            StringComparison.Ordinal);
    }

    private Picture[] Read(BadRowLog? log = null) => new RowFiles<Picture>(PictureSchema.Instance, DataFormat.Auto, log ?? new BadRowLog())
        .ReadAll([(_files["data"], _files["data"])], CancellationToken.None);

    private DataFormatException Error() => Assert.Throws<DataFormatException>(() => Read());
}
